package org.jointpriority.partnership.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.planning.Capacity;

final class CapacityFormat extends TableFormat<Capacity> {
    CapacityFormat() {
        super(RegistryTable.CAPACITY, "department", "quarter", "points");
    }

    @Override
    String key(Capacity capacity) {
        return capacity.departmentId() + "/" + capacity.quarter();
    }

    @Override
    String keyColumn() {
        return "quarter";
    }

    @Override
    String label(Capacity capacity, Names names) {
        return names.of(Target.DEPARTMENT, capacity.departmentId()) + " " + capacity.quarter();
    }

    @Override
    List<Reference> references(Capacity capacity) {
        return Collections.singletonList(new Reference("department", Target.DEPARTMENT, capacity.departmentId()));
    }

    @Override
    List<String> cells(Capacity capacity, Names names) {
        return Arrays.asList(names.of(Target.DEPARTMENT, capacity.departmentId()), capacity.quarter().toString(),
                Integer.toString(capacity.points()));
    }

    @Override
    Capacity read(Cells cells) {
        return Capacity.of(cells.reference("department", Target.DEPARTMENT), cells.quarter("quarter"),
                cells.requiredWhole("points", 0, Limits.CAPACITY));
    }
}
