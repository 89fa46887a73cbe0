package org.jointpriority.partnership;

/**
 * Keeps what we store in step with what happens in Jira. Nobody's permission is asked: Jira did what is done here already.
 */
public final class Upkeep {
    /**
     * An issue was created, edited, moved, resolved or reopened: takes over its owners, as one new revision if they
     * differ, and its due date, key and project. Does nothing for an issue that is no joint priority.
     *
     * @param byUserKey who did it, empty if nobody is known
     */
    public void issueChanged(long issueId, String byUserKey) {
        throw new UnsupportedOperationException();
    }

    public void issueDeleted(long issueId) {
        throw new UnsupportedOperationException();
    }

    public void projectDeleted(long projectId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Works out again every standing that was made with other departments, criteria or order rule than the present ones.
     * Picks up where it was interrupted, and may run on several nodes at once.
     *
     * @return how many there were
     */
    public int recomputeAll() {
        throw new UnsupportedOperationException();
    }
}
