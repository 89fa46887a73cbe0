package org.jointpriority.jira.registry;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;

/** What is called what on this page: names of what rows refer to, and choices of it. */
final class Terms {
    private final Registry registry;
    private final Departments departments;
    private final String page;
    private final LocalDate today;
    private final Wording wording;

    /**
     * @param page the address of the registry's page
     * @param today in the organisation's time zone
     */
    Terms(Registry registry, Departments departments, String page, LocalDate today, Wording wording) {
        this.registry = registry;
        this.departments = departments;
        this.page = page;
        this.today = today;
        this.wording = wording;
    }

    Registry registry() {
        return registry;
    }

    LocalDate today() {
        return today;
    }

    Wording wording() {
        return wording;
    }

    String text(String key, Object... arguments) {
        return wording.text("joint-priority.registry." + key, arguments);
    }

    String address(RegistryTab tab) {
        return page + '/' + tab.code();
    }

    String site(int id) {
        return registry.network().site(id).map(Site::name).orElse("");
    }

    String system(int id) {
        return registry.network().system(id).map(NetworkSystem::name).orElse("");
    }

    /** What tells a system from others of a similar name. */
    String kindAndSite(NetworkSystem system) {
        return text("system.kind-and-site", system.kind(), site(system.siteId()));
    }

    String vendor(OptionalInt id) {
        return id.isPresent() ? registry.vendor(id.getAsInt()).map(Vendor::name).orElse("") : "";
    }

    String department(OptionalInt id) {
        return id.isPresent() ? departments.byId(id.getAsInt()).map(Department::name).orElse("") : "";
    }

    String word(Enum<?> word) {
        return text("word." + word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String month(Optional<FiscalYear> fiscalYear) {
        return fiscalYear.map(year -> wording.month(year.start())).orElse("");
    }

    String day(Optional<LocalDate> day) {
        return day.map(each -> wording.day(each).text()).orElse("");
    }

    static String iso(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    boolean isPast(Optional<LocalDate> day) {
        return day.filter(each -> each.isBefore(today)).isPresent();
    }

    /** The first of them says that none is chosen. */
    List<Choice> sites(String none, OptionalInt chosen) {
        return choices(none, registry.network().sites(), Site::id, Site::name, Site::isRetired, chosen);
    }

    List<Choice> vendors(String none, OptionalInt chosen) {
        return choices(none, registry.vendors(), Vendor::id, Vendor::name, Vendor::isRetired, chosen);
    }

    List<Choice> departments(String none, OptionalInt chosen) {
        List<Department> all = new ArrayList<>();
        departments.forEach(all::add);
        return choices(none, all, Department::id, Department::name, department -> !department.isActive(), chosen);
    }

    /** Of those that have been retired only the one that is chosen already is there to be chosen. */
    private static <T> List<Choice> choices(String none, Collection<T> all, Function<T, Integer> id, Function<T, String> name,
            Function<T, Boolean> isRetired, OptionalInt chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", none, !chosen.isPresent()));
        for (T each : all) {
            boolean isChosen = chosen.isPresent() && chosen.getAsInt() == id.apply(each);
            if (isChosen || !isRetired.apply(each)) {
                choices.add(Choice.of(Integer.toString(id.apply(each)), name.apply(each), isChosen));
            }
        }
        return choices;
    }

    List<Choice> words(String none, Enum<?>[] words, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", none, chosen.isEmpty()));
        for (Enum<?> word : words) {
            choices.add(Choice.of(word.name(), word(word), word.name().equals(chosen)));
        }
        return choices;
    }

    List<Choice> months(String none, Optional<FiscalYear> chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", none, !chosen.isPresent()));
        for (Month month : Month.values()) {
            choices.add(Choice.of(Integer.toString(month.getValue()), wording.month(month), chosen.filter(year -> year.start() == month).isPresent()));
        }
        return choices;
    }

    /** The kinds of systems that there are, each written once. */
    List<Choice> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        registry.network().systems().forEach(system -> kinds.putIfAbsent(system.kindKey(), system.kind()));
        return kinds.values().stream().map(kind -> Choice.of(kind, kind, false)).collect(Collectors.toList());
    }

    List<Choice> kinds(String none, String chosen) {
        List<Choice> choices = new ArrayList<>(Collections.singletonList(Choice.of("", none, chosen.isEmpty())));
        kinds().forEach(kind -> choices.add(Choice.of(kind.value(), kind.name(), kind.value().equalsIgnoreCase(chosen))));
        return choices;
    }

    List<Choice> picked(Collection<Integer> ids, Function<Integer, String> name) {
        return ids.stream().map(id -> Choice.of(Integer.toString(id), name.apply(id), true)).collect(Collectors.toList());
    }

    static boolean contains(String wanted, String... texts) {
        String plain = wanted.toLowerCase(Locale.ROOT);
        return Arrays.stream(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(plain));
    }
}
