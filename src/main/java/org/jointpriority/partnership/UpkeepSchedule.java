package org.jointpriority.partnership;

/** When {@link Upkeep#catchUp} runs without anybody waiting for it. */
public interface UpkeepSchedule {
    /** Once more as soon as can be, on one node of the cluster, after the present request. */
    void soon();
}
