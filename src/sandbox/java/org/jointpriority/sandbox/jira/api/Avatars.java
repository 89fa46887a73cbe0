package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.avatar.Selection;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.store.AvatarRecord;

/** Pictures of issue types. */
final class Avatars implements AvatarManager {
    private final Model model;

    Avatars(Model model) {
        this.model = model;
    }

    @Override
    public Avatar create(String fileName, String contentType, IconType type, IconOwningObjectId owner, InputStream image, Selection selection)
            throws IOException {
        AvatarRecord avatar = model.avatars().put(new AvatarRecord(model.newId("avatar"), owner == null ? "" : owner.getId(), type.getKey(),
                contentType, Base64.getEncoder().encodeToString(image.readAllBytes())));
        return new IssueTypeView.Picture(avatar.id());
    }

    /** 0 stands for the picture that comes with an issue type. */
    @Override
    public Long getDefaultAvatarId(IconType type) {
        return 0L;
    }
}
