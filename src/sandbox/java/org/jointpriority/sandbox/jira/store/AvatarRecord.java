package org.jointpriority.sandbox.jira.store;

/** A picture that somebody uploaded, its bytes in Base64. */
public record AvatarRecord(long id, String owner, String type, String contentType, String content) { }
