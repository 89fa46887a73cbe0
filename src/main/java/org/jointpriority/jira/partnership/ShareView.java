package org.jointpriority.jira.partnership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jointpriority.domain.assessment.Level;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.assessment.Share;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.DepartmentPart;
import org.jointpriority.partnership.PartnershipView;

/** A line of the breakdown: a criterion, what each department says of it, and its share of the score. */
public final class ShareView {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Share share;
    private final List<RatingView> ratings;
    private final BigDecimal room;
    private final BigDecimal scale;
    private final String median;
    private final String sentence;
    private final boolean shown;

    /**
     * @param ratedWeight what the rated criteria weigh together
     * @param heaviest    the weight of the heaviest criterion, whose bar is the longest
     */
    ShareView(Share share, PartnershipView view, int ratedWeight, int heaviest, Wording wording) {
        this.share = share;
        List<RatingView> views = new ArrayList<>();
        for (DepartmentPart part : view.departments()) {
            boolean hidden = !part.showsRatings() && part.rated() > 0;
            views.add(new RatingView(Optional.ofNullable(share.ratings().get(part.department().id())), hidden));
        }
        this.ratings = Collections.unmodifiableList(views);
        this.shown = view.disclosure().showsBreakdown();
        BigDecimal weight = BigDecimal.valueOf(share.criterion().weight());
        this.room = share.median().isPresent() && ratedWeight > 0
                ? HUNDRED.multiply(weight).divide(BigDecimal.valueOf(ratedWeight), 1, RoundingMode.HALF_UP) : BigDecimal.ZERO;
        this.scale = heaviest > 0 && ratedWeight > 0
                ? HUNDRED.multiply(BigDecimal.valueOf(heaviest)).divide(BigDecimal.valueOf(ratedWeight), 4, RoundingMode.HALF_UP)
                : HUNDRED;
        this.median = share.median().map(known -> wording.number(known.toBigDecimal())).orElse(null);
        this.sentence = share.median().isPresent()
                ? wording.text("joint-priority.partnership.share.points", wording.number(share.points()), wording.number(room))
                : wording.text(shown ? "joint-priority.partnership.share.none" : "joint-priority.partnership.hidden");
    }

    public int criterionId() {
        return share.criterion().id();
    }

    public String name() {
        return share.criterion().name();
    }

    public String help() {
        return share.criterion().help();
    }

    public boolean isPatientCare() {
        return share.criterion().isPatientCare();
    }

    public boolean isDisagreement() {
        return share.isDisagreement();
    }

    /** In the order of the departments. */
    public List<RatingView> ratings() {
        return ratings;
    }

    /** Whether the person who looks may be shown median and share. */
    public boolean isShown() {
        return shown;
    }

    public String median() {
        return median;
    }

    public String sentence() {
        return sentence;
    }

    /** The bar's length, in percent of its column. */
    public String width() {
        return percent(share.points());
    }

    /** How long the bar could be. */
    public String roomWidth() {
        return percent(room);
    }

    private String percent(BigDecimal points) {
        return HUNDRED.multiply(points).divide(scale, 1, RoundingMode.HALF_UP).min(HUNDRED).toPlainString();
    }

    /** A department's rating in the breakdown. */
    public static final class RatingView {
        private final Optional<Rating> rating;
        private final boolean hidden;

        RatingView(Optional<Rating> rating, boolean hidden) {
            this.rating = rating;
            this.hidden = hidden;
        }

        /** Whether the department has rated something that may not be shown. */
        public boolean isHidden() {
            return hidden;
        }

        public String value() {
            return rating.map(given -> Integer.toString(given.value())).orElse(null);
        }

        public String level() {
            return rating.map(given -> Level.of(given).name().toLowerCase(Locale.ROOT)).orElse("");
        }
    }
}
