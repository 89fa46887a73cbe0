package com.atlassian.cache;

public interface Supplier<T> {
    T get();
}
