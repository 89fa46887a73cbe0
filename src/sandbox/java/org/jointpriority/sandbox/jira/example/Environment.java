package org.jointpriority.sandbox.jira.example;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The systems of the network, what depends on what, who sold them and on what terms, and what the departments can do: files
 * as they can be imported by anybody. Their days and quarters are moved, so that always the same ones lie ahead.
 */
final class Environment {
    /** The day that the files speak of as today. */
    static final LocalDate WRITTEN_ON = LocalDate.of(2026, 11, 24);
    /** The month in which the network's fiscal year starts. */
    static final int FISCAL_YEAR_START = 7;
    /** In the order in which they refer to one another. */
    static final List<String> TABLES = List.of("sites", "vendors", "systems", "dependencies", "agreements", "capacity");

    private static final Pattern DAY = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");
    private static final Pattern QUARTER = Pattern.compile("\\b([0-9]{4})-Q([1-4])\\b");
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private final PluginRest rest;
    private final LocalDate today;

    Environment(PluginRest rest, LocalDate today) {
        this.rest = rest;
        this.today = today;
    }

    void load(String administrator, String keepers, String keeper) {
        put(administrator, "/registry/groups", Map.of("groups", List.of(keepers)));
        put(keeper, "/registry/calendar", Map.of("fiscalYearStart", FISCAL_YEAR_START));
        for (String table : TABLES) {
            String address = "/registry/import/" + table;
            String file = movedTo(today, file(table));
            int version = rest.postCsv(keeper, address, file).getInt("version");
            rest.postCsv(keeper, address + "?dryRun=false&version=" + version, file);
        }
    }

    private void put(String person, String path, Map<String, Object> values) {
        int revision = ((JsonObject) rest.get(person, path)).getInt("revision");
        Map<String, Object> body = new LinkedHashMap<>(values);
        body.put("revision", revision);
        rest.put(person, path, body);
    }

    static String file(String table) {
        try (InputStream file = Environment.class.getResourceAsStream("/example/" + table + ".csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String movedTo(LocalDate today, String file) {
        long days = ChronoUnit.DAYS.between(WRITTEN_ON, today);
        long quarters = quarter(today) - quarter(WRITTEN_ON);
        String moved = DAY.matcher(file).replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
        return QUARTER.matcher(moved).replaceAll(quarter -> {
            long counted = Long.parseLong(quarter.group(1)) * QUARTERS + Long.parseLong(quarter.group(2)) - 1 + quarters;
            return counted / QUARTERS + "-Q" + (counted % QUARTERS + 1);
        });
    }

    /** Quarters since some first one. */
    private static long quarter(LocalDate day) {
        return Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - FISCAL_YEAR_START, MONTHS);
    }
}
