package org.jointpriority.jira.setup;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.jira.platform.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The issue type <em>Joint Priority</em> in Jira: finds it, or makes it with its icon. */
@Named
final class JointIssueType {
    private static final Logger LOG = LoggerFactory.getLogger(JointIssueType.class);
    private static final String ICON = "/images/issue-type.png";

    private final IssueTypeManager issueTypes;
    private final IssueTypeSchemeManager schemes;
    private final AvatarManager avatars;
    private final JointPriorityType type;
    private final Texts texts;

    @Inject
    JointIssueType(IssueTypeManager issueTypes, IssueTypeSchemeManager schemes, AvatarManager avatars, JointPriorityType type, Texts texts) {
        this.issueTypes = issueTypes;
        this.schemes = schemes;
        this.avatars = avatars;
        this.type = type;
        this.texts = texts;
    }

    /** The one that we remember, if it is still there. */
    Optional<IssueType> find() {
        return type.id().flatMap(id -> Optional.ofNullable(issueTypes.getIssueType(id)));
    }

    /** Takes over one of that name, so that issues of it stay joint priorities when our memory of it was lost. */
    IssueType findOrMake() {
        Optional<IssueType> known = find();
        if (known.isPresent()) {
            return known.get();
        }
        String name = texts.of("joint-priority.setup.issue-type.name");
        IssueType found = issueTypes.getIssueTypes().stream()
                .filter(candidate -> candidate.getName().equalsIgnoreCase(name) && !candidate.isSubTask())
                .findFirst().orElseGet(() -> make(name));
        type.remember(found.getId());
        return found;
    }

    private IssueType make(String name) {
        String description = texts.of("joint-priority.setup.issue-type.description");
        List<String> before = new ArrayList<>();
        schemes.getIssueTypesForDefaultScheme().forEach(known -> before.add(known.getId()));
        IssueType made = issueTypes.createIssueType(name, description, avatars.getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE));
        // Jira offers a new type in every project that has no scheme of its own; ours belongs into enabled projects only.
        schemes.update(schemes.getDefaultIssueTypeScheme(), before);
        drawIcon(made, name, description);
        return made;
    }

    /** Without its own icon the type works all the same. */
    private void drawIcon(IssueType made, String name, String description) {
        try (InputStream icon = JointIssueType.class.getResourceAsStream(ICON)) {
            Avatar avatar = avatars.create("joint-priority.png", "image/png", IconType.ISSUE_TYPE_ICON_TYPE,
                    new IconOwningObjectId(made.getId()), icon, null);
            issueTypes.updateIssueType(made, name, description, avatar.getId());
        } catch (IOException | RuntimeException e) {
            LOG.warn("The issue type {} keeps Jira's standard icon: its own could not be stored. "
                    + "Choose one in Jira's administration under issue types.", name, e);
        }
    }
}
