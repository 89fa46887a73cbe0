package org.jointpriority.web;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.Lift;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.CriteriaVersion;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.CriterionChange;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Level;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.assessment.Share;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.notices.MailChoice;
import org.jointpriority.domain.notices.MailRules;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.domain.order.Sensitivity;
import org.jointpriority.domain.order.SingleRating;
import org.jointpriority.domain.order.WeightRange;
import org.jointpriority.domain.order.WhyThisPlace;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.jira.setup.JiraProject;
import org.jointpriority.jira.setup.ProjectPlan;
import org.jointpriority.jira.setup.SetUpReport;
import org.jointpriority.partnership.DepartmentPart;
import org.jointpriority.partnership.ExplainedPlace;
import org.jointpriority.partnership.HistoryPage;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.OpenAllowance;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.RankedJointPriority;
import org.jointpriority.partnership.RankingPage;
import org.jointpriority.partnership.Reading;
import org.jointpriority.partnership.RecordedChange;
import org.jointpriority.partnership.registry.ImportReport;

/** What goes out, as JSON. A number that is not known is null; days are 2026-12-01, moments are in UTC. */
final class Representations {
    private Representations() {
    }

    static String ranking(Reading<RankingPage> reading) {
        RankingPage page = reading.value();
        JsonStringWriter json = JsonWriter.string().object()
                .value("total", page.total())
                .value("start", page.start())
                .value("limit", page.limit())
                .value("lifted", page.lifted())
                .value("orderRule", page.rule().name())
                .value("recomputing", reading.isRecomputing())
                .array("priorities");
        for (RankedJointPriority ranked : page.priorities()) {
            json.object();
            json.value("place", ranked.standing().isPublished() ? ranked.place() : null);
            issue(json, ranked.issue());
            json.value("revision", ranked.standing().revision());
            json.value("score", score(ranked.standing().score()));
            json.value("published", ranked.standing().isPublished());
            json.value("provisional", ranked.standing().isProvisional());
            state(json, ranked.standing().patientCare(), ranked.standing().consensus(), ranked.standing().hasDisagreement());
            awaited(json, ranked.awaited());
            json.value("assessed", ranked.standing().assessed());
            json.value("departments", ranked.standing().departments());
            deadline(json, ranked.standing().nearest());
            need(json, ranked.raisedBy(), ranked.standing().need());
            lift(json, ranked);
            json.value("ownScore", score(ranked.ownScore()));
            json.value("ownHidden", ranked.isOwnHidden());
            json.value("ownPlace", ranked.ownPlace().isPresent() ? ranked.ownPlace().getAsInt() : null);
            json.end();
        }
        return json.end().end().done();
    }

    static String priority(PartnershipView view) {
        JsonStringWriter json = JsonWriter.string().object();
        priority(json, view);
        return json.end().done();
    }

    static String breakdown(PartnershipView view) {
        Breakdown breakdown = view.breakdown();
        JsonStringWriter json = JsonWriter.string().object()
                .value("issueKey", view.issue().key().toString())
                .value("revision", view.revision())
                .value("score", score(breakdown.score()))
                .value("published", view.disclosure().showsScore())
                .value("provisional", breakdown.isProvisional())
                .value("disagreement", breakdown.hasDisagreement())
                .value("patientCare", median(breakdown.patientCare()));
        shares(json, breakdown);
        return json.end().done();
    }

    static void shares(JsonStringWriter json, Breakdown breakdown) {
        json.array("shares");
        for (Share share : breakdown.shares()) {
            json.object();
            criterion(json, share.criterion());
            json.value("median", median(share.median()));
            json.value("points", share.points());
            json.value("disagreement", share.isDisagreement());
            ratings(json, share.ratings());
            json.end();
        }
        json.end();
    }

    private static void criterion(JsonStringWriter json, Criterion criterion) {
        json.object("criterion")
                .value("id", criterion.id())
                .value("name", criterion.name())
                .value("weight", criterion.weight())
                .value("patientCare", criterion.isPatientCare())
                .end();
    }

    static String place(Reading<ExplainedPlace> reading) {
        ExplainedPlace explained = reading.value();
        WhyThisPlace why = explained.why();
        JsonStringWriter json = JsonWriter.string().object();
        issue(json, explained.issue());
        json.value("revision", explained.revision())
                .value("orderRule", explained.rule().name());
        place(json, explained.place());
        json.value("total", explained.total())
                .value("band", level(why.band()))
                .value("patientCare", median(why.breakdown().patientCare()))
                .value("score", score(why.breakdown().score()))
                .value("published", explained.disclosure().showsScore())
                .value("provisional", why.breakdown().isProvisional())
                .value("disagreement", why.breakdown().hasDisagreement())
                .value("recomputing", reading.isRecomputing());
        Optional<RankedJointPriority> ranked = explained.ranked();
        lift(json, ranked.flatMap(line -> line.standing().lift()));
        json.value("ordinaryPlace", ranked.filter(line -> line.standing().isPublished()).map(RankedJointPriority::ordinaryPlace).orElse(null));
        json.array("displaced", ranked.map(RankedJointPriority::displaced).orElse(Collections.emptyList()).stream()
                .map(issue -> issue.key().toString()).collect(Collectors.toList()));
        shares(json, why.breakdown());
        if (explained.above().isPresent()) {
            above(json, explained.above().get());
        } else {
            json.nul("above");
        }
        if (why.toPass().isPresent()) {
            json.object("toPass").value("band", level(why.toPass().get().band()))
                    .value("score", why.toPass().get().score().toBigDecimal()).end();
        } else {
            json.nul("toPass");
        }
        json.value("breakdownShown", explained.disclosure().showsBreakdown())
                .array("singleRatings");
        for (SingleRating single : why.singleRatings()) {
            json.object()
                    .value("department", single.departmentId())
                    .value("criterion", single.criterionId())
                    .value("from", single.from().map(Rating::value).orElse(null))
                    .value("to", single.to().value())
                    .value("steps", single.steps())
                    .value("score", single.score().toBigDecimal())
                    .end();
        }
        return json.end().end().done();
    }

    private static void above(JsonStringWriter json, RankedJointPriority above) {
        json.object("above").value("place", above.place());
        issue(json, above.issue());
        json.value("band", level(above.standing().patientCare().map(Median::level)))
                .value("patientCare", median(above.standing().patientCare()))
                .value("score", score(above.standing().score()))
                .value("provisional", above.standing().isProvisional())
                .value("disagreement", above.standing().hasDisagreement());
        deadline(json, above.standing().nearest());
        json.end();
    }

    static String sensitivity(Reading<Sensitivity> reading) {
        Sensitivity sensitivity = reading.value();
        JsonStringWriter json = JsonWriter.string().object()
                .value("total", sensitivity.size())
                .value("leftOut", sensitivity.leftOut())
                .value("first", Math.min(Sensitivity.FIRST, sensitivity.size()))
                .value("recomputing", reading.isRecomputing())
                .array("weights");
        for (WeightRange range : sensitivity.ranges()) {
            json.object();
            criterion(json, range.criterion());
            json.value("least", range.least())
                    .value("most", range.most())
                    .value("limitedBelow", range.isLimitedBelow())
                    .value("limitedAbove", range.isLimitedAbove())
                    .end();
        }
        return json.end().end().done();
    }

    static String departments(Iterable<Department> departments) {
        JsonStringWriter json = JsonWriter.string().object().array("departments");
        for (Department department : departments) {
            json.object();
            department(json, department);
            json.end();
        }
        return json.end().end().done();
    }

    static String department(Department department) {
        JsonStringWriter json = JsonWriter.string().object();
        department(json, department);
        return json.end().done();
    }

    /** In their order, in the form in which they can be sent back. */
    static String criteria(List<Criterion> criteria) {
        JsonStringWriter json = JsonWriter.string().object().array("criteria");
        for (Criterion criterion : criteria) {
            json.object()
                    .value("id", criterion.id())
                    .value("name", criterion.name())
                    .value("help", criterion.help())
                    .value("low", criterion.low())
                    .value("middle", criterion.middle())
                    .value("high", criterion.high())
                    .value("weight", criterion.weight())
                    .value("patientCare", criterion.isPatientCare())
                    .value("position", criterion.position())
                    .value("active", criterion.isActive())
                    .end();
        }
        return json.end().end().done();
    }

    static String assessment(boolean blind) {
        return JsonWriter.string().object().value("blind", blind).end().done();
    }

    static String criteriaVersions(List<CriteriaVersion> versions, Function<CriteriaVersion, Person> author) {
        JsonStringWriter json = JsonWriter.string().object().array("versions");
        for (CriteriaVersion version : versions) {
            json.object().value("version", version.number()).value("at", version.at().toString());
            person(json, "by", Optional.of(author.apply(version)));
            json.value("reason", version.reason()).array("changes");
            for (CriterionChange change : version.changes()) {
                json.object();
                counting(json, "from", change.before());
                counting(json, "to", change.after());
                json.end();
            }
            json.end().end();
        }
        return json.end().end().done();
    }

    /** What makes a criterion count; its words change nothing. */
    private static void counting(JsonStringWriter json, String key, Optional<Criterion> criterion) {
        if (!criterion.isPresent()) {
            json.nul(key);
            return;
        }
        json.object(key).value("id", criterion.get().id()).value("name", criterion.get().name()).value("weight", criterion.get().weight())
                .value("patientCare", criterion.get().isPatientCare()).value("active", criterion.get().isActive()).end();
    }

    static String order(OrderRule rule, Optional<Recomputation> recomputation) {
        JsonStringWriter json = JsonWriter.string().object().value("rule", rule.name());
        if (recomputation.isPresent()) {
            json.object("recomputation").value("done", recomputation.get().done()).value("total", recomputation.get().total()).end();
        } else {
            json.nul("recomputation");
        }
        return json.end().done();
    }

    static String mailChoice(MailChoice choice, ZoneId zone) {
        return JsonWriter.string().object().value("pace", choice.pace().name()).value("hour", choice.hour())
                .value("timeZone", zone.getId()).end().done();
    }

    static String mailRules(MailRules rules, boolean canSend, int waiting) {
        return JsonWriter.string().object().value("sent", rules.isSent()).value("quietMinutes", rules.quietMinutes())
                .value("canSend", canSend).value("waiting", waiting).end().done();
    }

    static String changeEvents(boolean issueUpdates) {
        return JsonWriter.string().object().value("issueUpdates", issueUpdates).end().done();
    }

    static String setUp(SetUpReport report, Function<Message, String> texts) {
        JsonStringWriter json = JsonWriter.string().object()
                .value("complete", report.isComplete())
                .array("lines");
        for (SetUpReport.Line line : report.lines()) {
            json.object().value("name", texts.apply(line.name())).value("state", line.state().name()).end();
        }
        return json.end().end().done();
    }

    static String projects(List<JiraProject> projects) {
        JsonStringWriter json = JsonWriter.string().object().array("projects");
        for (JiraProject project : projects) {
            json.object();
            project(json, project, project.isEnabled());
            json.end();
        }
        return json.end().end().done();
    }

    /** The project as it is after what was done, and what that changed and did not change in Jira. */
    static String project(ProjectPlan done, boolean enabled, Function<Message, String> texts) {
        JsonStringWriter json = JsonWriter.string().object();
        project(json, done.project(), enabled);
        return json.array("changes", texts(done.changes(), texts))
                .array("warnings", texts(done.warnings(), texts))
                .end().done();
    }

    static String registry(int version, boolean keeper) {
        return JsonWriter.string().object().value("version", version).value("keeper", keeper).end().done();
    }

    static <V> String rows(String table, List<RegistryEntry<V>> entries, BiConsumer<JsonStringWriter, RegistryEntry<V>> row) {
        JsonStringWriter json = JsonWriter.string().object().array(table);
        for (RegistryEntry<V> entry : entries) {
            json.object();
            row.accept(json, entry);
            json.end();
        }
        return json.end().end().done();
    }

    static String object(Consumer<JsonStringWriter> fields) {
        JsonStringWriter json = JsonWriter.string().object();
        fields.accept(json);
        return json.end().done();
    }

    /** The rows that are not wrong leave out what says what is wrong. */
    static String report(ImportReport report, List<String> messages, Function<Message, String> texts) {
        JsonStringWriter json = JsonWriter.string().object();
        errors(json, messages, Collections.emptyMap());
        json.value("version", report.version()).value("applied", report.isApplied()).object("counts");
        for (ImportReport.Fate fate : ImportReport.Fate.values()) {
            json.value(fate.name(), report.count(fate));
        }
        json.end().array("rows");
        for (ImportReport.Row row : report.rows()) {
            json.object().value("line", row.line()).value("name", row.label()).value("fate", row.fate().name());
            if (row.fate() == ImportReport.Fate.ERROR) {
                Map<String, String> fields = new LinkedHashMap<>();
                row.problems().forEach((column, text) -> fields.put(column, texts.apply(text)));
                errors(json, row.problem().map(texts).map(Collections::singletonList).orElse(Collections.emptyList()), fields);
            }
            json.end();
        }
        return json.end().end().done();
    }

    static String errors(List<String> messages, Map<String, String> fields) {
        JsonStringWriter json = JsonWriter.string().object();
        errors(json, messages, fields);
        return json.end().done();
    }

    /** The errors, and what somebody who was too late needs to decide again. */
    static String conflict(List<String> messages, PartnershipView current, List<RecordedChange> since) {
        JsonStringWriter json = JsonWriter.string().object();
        errors(json, messages, Collections.emptyMap());
        json.object("current");
        priority(json, current);
        json.end();
        changes(json, since);
        return json.end().done();
    }

    /** The errors, and the row of the registry as it is now. */
    static String outdated(List<String> messages, Consumer<JsonStringWriter> current) {
        JsonStringWriter json = JsonWriter.string().object();
        errors(json, messages, Collections.emptyMap());
        json.object("current");
        current.accept(json);
        return json.end().end().done();
    }

    static String history(HistoryPage page, int limit) {
        JsonStringWriter json = JsonWriter.string().object()
                .value("total", page.total())
                .value("start", page.start())
                .value("limit", limit);
        changes(json, page.changes());
        return json.end().done();
    }

    private static void changes(JsonStringWriter json, List<RecordedChange> changes) {
        json.array("changes");
        for (RecordedChange recorded : changes) {
            json.object()
                    .value("what", recorded.change().what().name())
                    .value("department", recorded.change().departmentId());
            boolean rating = recorded.change().what() == Change.What.RATING;
            json.value("criterion", rating ? subject(recorded.change()) : null);
            json.value("subject", rating ? null : subject(recorded.change()));
            json.value("from", recorded.change().hasValues() ? recorded.change().from() : null)
                    .value("to", recorded.change().hasValues() ? recorded.change().to() : null)
                    .value("revision", recorded.revision());
            person(json, "by", Optional.of(recorded.by()));
            json.value("at", recorded.at().toString()).end();
        }
        json.end();
    }

    private static Integer subject(Change change) {
        return change.subjectId() == 0 ? null : change.subjectId();
    }

    private static void errors(JsonStringWriter json, List<String> messages, Map<String, String> fields) {
        json.array("errorMessages", messages).object("errors", fields);
    }

    private static void priority(JsonStringWriter json, PartnershipView view) {
        Breakdown breakdown = view.breakdown();
        issue(json, view.issue());
        json.value("open", view.issue().isOpen());
        json.value("revision", view.revision());
        json.value("score", score(breakdown.score()));
        json.value("published", view.disclosure().showsScore());
        json.value("provisional", breakdown.isProvisional());
        state(json, breakdown.patientCare(), view.consensus(), breakdown.hasDisagreement());
        awaited(json, view.awaited());
        json.value("assessed", view.assessed());
        deadline(json, view.nearestDeadline());
        need(json, view.raisedBy(), view.need());
        lift(json, view.lift());
        LiftingJson.current(json, view);
        json.array("departments");
        for (DepartmentPart part : view.departments()) {
            json.object();
            part(json, part);
            json.end();
        }
        json.end();
    }

    private static void need(JsonStringWriter json, Optional<Department> raisedBy, Need need) {
        json.value("raisedBy", raisedBy.map(Department::id).orElse(null))
                .value("raisedByDefault", !need.raisedBy().isPresent())
                .value("kindOfWork", need.kindOfWork().map(KindOfWork::name).orElse(null));
    }

    private static void part(JsonStringWriter json, DepartmentPart part) {
        json.value("id", part.department().id());
        json.value("name", part.department().name());
        json.value("colour", part.department().colour());
        person(json, "owner", part.owner());
        json.value("member", part.isMember());
        ratings(json, part.assessment().ratings());
        json.value("rated", part.rated());
        json.value("shown", part.showsRatings());
        json.value("complete", part.isComplete());
        json.value("ownScore", score(part.ownScore()));
        if (part.commitment().isPresent()) {
            commitment(json, part.commitment().get());
        } else {
            json.nul("commitment");
        }
        if (part.endorsement().isPresent()) {
            endorsement(json.object("endorsement"), part.endorsement().get(), part.isStale(), part.endorsedBy());
        } else {
            json.nul("endorsement");
        }
    }

    private static void commitment(JsonStringWriter json, Commitment commitment) {
        json.object("commitment")
                .value("text", commitment.text())
                .value("effort", commitment.effort())
                .value("due", commitment.due().map(Object::toString).orElse(null))
                .value("state", commitment.state().name())
                .end();
    }

    /** Into an object that has been begun, and ends it. */
    static void endorsement(JsonStringWriter json, Endorsement endorsement, boolean stale, Optional<Person> by) {
        json.value("word", endorsement.word().name())
                .value("text", endorsement.text())
                .value("reviewOn", endorsement.reviewOn().map(Object::toString).orElse(null))
                .value("revision", endorsement.revision())
                .value("stale", stale);
        person(json, "by", by);
        json.value("at", endorsement.at().toString()).end();
    }

    /** From {@code start} at most {@code limit}. */
    static <T> List<T> stretch(List<T> all, int start, int limit) {
        return all.subList(Math.min(start, all.size()), (int) Math.min(all.size(), (long) start + limit));
    }

    static void allowance(JsonStringWriter json, OpenAllowance allowance) {
        place(json.object(), allowance.place());
        issue(json, allowance.issue());
        json.value("department", allowance.department().id())
                .value("text", allowance.text())
                .value("reviewOn", allowance.reviewOn().toString())
                .value("revision", allowance.revision())
                .value("stale", allowance.isStale());
        person(json, "by", Optional.of(allowance.by()));
        json.value("at", allowance.at().toString()).end();
    }

    static void place(JsonStringWriter json, OptionalInt place) {
        json.value("place", place.isPresent() ? place.getAsInt() : null);
    }

    static void issue(JsonStringWriter json, JointIssue issue) {
        json.value("issueId", issue.id())
                .value("issueKey", issue.key().toString())
                .value("summary", issue.summary())
                .value("status", issue.status());
    }

    private static void state(JsonStringWriter json, Optional<Median> patientCare, Consensus consensus, boolean disagreement) {
        json.value("patientCare", median(patientCare))
                .value("band", level(patientCare.map(Median::level)))
                .value("consensus", consensus.name())
                .value("disagreement", disagreement);
    }

    static void awaited(JsonStringWriter json, Awaited awaited) {
        json.array("awaited", awaited.departmentIds());
    }

    /** Those that it displaced are told one by one where its own place is explained. */
    private static void lift(JsonStringWriter json, RankedJointPriority ranked) {
        lift(json, ranked.standing().lift());
        json.value("ordinaryPlace", ranked.standing().isPublished() ? ranked.ordinaryPlace() : null);
        json.value("displaced", ranked.displaced().size());
    }

    private static void lift(JsonStringWriter json, Optional<Lift> lift) {
        if (lift.isPresent()) {
            json.object("lifted")
                    .value("by", lift.get().kind().name())
                    .value("reason", lift.get().reason().name())
                    .value("until", lift.get().until().toString())
                    .end();
        } else {
            json.nul("lifted");
        }
    }

    private static void deadline(JsonStringWriter json, Optional<Deadline> nearest) {
        if (!nearest.isPresent()) {
            json.nul("nearestDeadline");
            return;
        }
        Deadline deadline = nearest.get();
        json.object("nearestDeadline")
                .value("day", deadline.day().toString())
                .value("source", deadline.source().name());
        json.value("department", deadline.departmentId().isPresent() ? deadline.departmentId().getAsInt() : null);
        json.end();
    }

    private static void department(JsonStringWriter json, Department department) {
        json.value("id", department.id())
                .value("name", department.name())
                .value("group", department.group())
                .value("colour", department.colour())
                .value("position", department.position())
                .value("ownerField", department.ownerFieldId())
                .value("participation", department.participation().name())
                .value("active", department.isActive());
    }

    private static void project(JsonStringWriter json, JiraProject project, boolean enabled) {
        json.value("id", project.id())
                .value("key", project.key())
                .value("name", project.name())
                .value("enabled", enabled);
    }

    private static List<String> texts(List<Message> messages, Function<Message, String> texts) {
        return messages.stream().map(texts).collect(Collectors.toList());
    }

    private static void ratings(JsonStringWriter json, Map<Integer, Rating> ratings) {
        json.object("ratings");
        ratings.forEach((id, rating) -> json.value(id.toString(), rating.value()));
        json.end();
    }

    static void person(JsonStringWriter json, String key, Optional<Person> person) {
        if (person.isPresent()) {
            json.object(key).value("key", person.get().key()).value("name", person.get().name()).end();
        } else {
            json.nul(key);
        }
    }

    static BigDecimal score(Optional<JointScore> score) {
        return score.map(JointScore::toBigDecimal).orElse(null);
    }

    private static String level(Optional<Level> level) {
        return level.map(Level::name).orElse(null);
    }

    private static BigDecimal median(Optional<Median> median) {
        return median.map(Median::toBigDecimal).orElse(null);
    }
}
