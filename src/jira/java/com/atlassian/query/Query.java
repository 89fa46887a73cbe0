package com.atlassian.query;

public interface Query {
}
