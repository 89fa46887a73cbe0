package com.atlassian.jira.avatar;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import java.io.IOException;
import java.io.InputStream;

public interface AvatarManager {
    Avatar create(String string, String string2, IconType iconType, IconOwningObjectId iconOwningObjectId, InputStream inputStream, Selection selection) throws DataAccessException, IOException;
    Long getDefaultAvatarId(IconType iconType);
}
