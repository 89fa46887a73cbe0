package org.jointpriority.storage;

import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What is tested on every kind of database, with empty tables before each test. */
@RunWith(Parameterized.class)
public abstract class DatabaseTest {
    @Parameter
    public TestDatabase.Kind kind;

    protected TestDatabase database;

    @Parameters(name = "{0}")
    public static TestDatabase.Kind[] kinds() {
        return TestDatabase.Kind.values();
    }

    @Before
    public final void emptyTheDatabase() {
        database = TestDatabase.empty(kind);
    }
}
