package org.jointpriority.partnership.registry;

/** That a row refers to something in one of its fields. */
final class Reference {
    private final String field;
    private final Target target;
    private final int id;

    Reference(String field, Target target, int id) {
        this.field = field;
        this.target = target;
        this.id = id;
    }

    String field() {
        return field;
    }

    Target target() {
        return target;
    }

    int id() {
        return id;
    }
}
