package org.jointpriority.partnership;

import org.jointpriority.domain.Registry;

/** Something that has to follow the registry, wherever that is written. */
public interface RegistryFollower {
    /** The registry was written, and the write is committed. */
    void registryChanged(Registry before, Registry after, String byUserKey);
}
