package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

public interface ActiveObjects {
    <K> int count(Class<? extends RawEntity<K>> type);
    <K> int count(Class<? extends RawEntity<K>> type, String string, Object... objects);
    <K> int count(Class<? extends RawEntity<K>> type, Query query);
    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> map);
    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... dBParams);
    void delete(RawEntity<?>... rawEntity);
    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String string, Object... objects);
    <T> T executeInTransaction(TransactionCallback<T> transactionCallback);
    <T extends RawEntity<K>, K> T[] find(Class<T> type);
    <T extends RawEntity<K>, K> T[] find(Class<T> type, String string, Query query);
    <T extends RawEntity<K>, K> T[] find(Class<T> type, String string, Object... objects);
    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);
    <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String string, String string2, Object... objects);
    void flush(RawEntity<?>... rawEntity);
    void flushAll();
    <T extends RawEntity<K>, K> T get(Class<T> type, K k);
    <T extends RawEntity<K>, K> T[] get(Class<T> type, K... ks);
    void migrate(Class<? extends RawEntity<?>>... type);
    void migrateDestructively(Class<? extends RawEntity<?>>... type);
    <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> entityStreamCallback);
    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> entityStreamCallback);
}
