package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import java.util.List;

public interface ProjectManager {
    Project getProjectByCurrentKey(String string);
    Project getProjectObj(Long id) throws DataAccessException;
    List<Project> getProjectObjects() throws DataAccessException;
}
