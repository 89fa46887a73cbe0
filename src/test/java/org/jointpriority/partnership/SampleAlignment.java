package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.jointpriority.domain.agreement.Balance;
import org.jointpriority.domain.agreement.KendallsW;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.departments.Department;

/** Surveys of the departments' alignment, put together by hand. */
public final class SampleAlignment {
    public static final LocalDate TODAY = SamplePartnership.TODAY;

    private static final Department IT = Department.of(SamplePartnership.IT, "IT").withColour("#0c66e4").withPosition(1);
    private static final Department RADIOLOGY = Department.of(SamplePartnership.RADIOLOGY, "Radiology <2>").withColour("#6e5dc6").withPosition(2);
    private static final Department PHARMACY = Department.of(7, "Pharmacy").withPosition(3);

    private SampleAlignment() { }

    /** IT is awaited in two of four, Pharmacy takes part in one; they disagree about one. */
    public static AlignmentSurvey survey() {
        List<OwnPlaces> places = List.of(places(12, "Move the PACS archive <now>", 1, 1, 2, 0), places(7, "Replace CT 2", 2, 3, 1, 1),
                places(9, "Dictation", 3, 2, 3, 0));
        List<Wait> waits = List.of(
                new Wait(SamplePlanning.issue(3, "Later"), IT, Awaited.What.ASSESSMENT, Optional.of(TODAY.minusDays(40)), List.of(RADIOLOGY)),
                new Wait(SamplePlanning.issue(7, "Replace CT 2"), IT, Awaited.What.ENDORSEMENT, Optional.of(TODAY.minusDays(1)), List.of()),
                new Wait(SamplePlanning.issue(7, "Replace CT 2"), RADIOLOGY, Awaited.What.ENDORSEMENT, Optional.of(TODAY), List.of()),
                new Wait(SamplePlanning.issue(9, "Dictation"), RADIOLOGY, Awaited.What.DISCUSSION, Optional.empty(), List.of(IT)));
        List<Dissent> dissents = List.of(new Dissent(SamplePlanning.issue(7, "Replace CT 2"), Criterion.of(1, "Cost & timing", 10),
                List.of(new Dissent.Voice(IT, Rating.of(9)), new Dissent.Voice(RADIOLOGY, Rating.of(2)))));
        return new AlignmentSurvey(TODAY, 4, List.of(IT, RADIOLOGY, PHARMACY), waits, places, dissents, List.of(IT, RADIOLOGY),
                KendallsW.of(List.of(new int[] {9, 5, 7}, new int[] {7, 9, 5})), List.of(IT, RADIOLOGY, PHARMACY), balance());
    }

    /** Nobody has assessed anything, and nobody is awaited. */
    public static AlignmentSurvey nothing() {
        return new AlignmentSurvey(TODAY, 1, List.of(IT), List.of(), List.of(), List.of(), List.of(IT), Optional.empty(), List.of(IT), Balance.of(List.of()));
    }

    /** So many, in one order for IT and in the opposite for Radiology. */
    public static AlignmentSurvey many(int count) {
        List<OwnPlaces> places = new ArrayList<>();
        List<Wait> waits = new ArrayList<>();
        List<Dissent> dissents = new ArrayList<>();
        int[] scores = new int[count];
        for (int place = 1; place <= count; place++) {
            places.add(places(place, "Joint priority " + place, place, place, count + 1 - place, 0));
            waits.add(new Wait(SamplePlanning.issue(place, "Joint priority " + place), IT, Awaited.What.ENDORSEMENT, Optional.of(TODAY), List.of()));
            dissents.add(new Dissent(SamplePlanning.issue(place, "Joint priority " + place), Criterion.of(1, "Cost", 10), List.of(new Dissent.Voice(IT, Rating.of(9)))));
            scores[place - 1] = count - place;
        }
        return new AlignmentSurvey(TODAY, count, List.of(IT, RADIOLOGY), waits, places, dissents, List.of(IT, RADIOLOGY),
                KendallsW.of(List.of(scores, scores)), List.of(IT, RADIOLOGY), balance());
    }

    private static OwnPlaces places(long id, String summary, int joint, int it, int radiology, int pharmacy) {
        Map<Integer, OwnPlaces.Shift> shifts = new TreeMap<>(Map.of(IT.id(), new OwnPlaces.Shift(it, joint),
                RADIOLOGY.id(), new OwnPlaces.Shift(radiology, joint)));
        if (pharmacy > 0) {
            shifts.put(PHARMACY.id(), new OwnPlaces.Shift(pharmacy, 1));
        }
        return new OwnPlaces(SamplePlanning.issue(id, summary), joint, id == 7, new TreeMap<>(shifts));
    }

    private static Balance balance() {
        return Balance.of(List.of(Balance.Item.of(OptionalInt.of(IT.id()), Optional.of(KindOfWork.UPKEEP), 55),
                Balance.Item.of(OptionalInt.of(RADIOLOGY.id()), Optional.of(KindOfWork.CLINICAL), 26),
                Balance.Item.of(OptionalInt.of(RADIOLOGY.id()), Optional.of(KindOfWork.BOTH), 8), Balance.Item.of(OptionalInt.empty(), Optional.empty(), 3)));
    }
}
