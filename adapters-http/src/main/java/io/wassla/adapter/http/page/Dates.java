package io.wassla.adapter.http.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Moments as people say them, in the zone of the store; Gregorian, digits 0 to 9. */
public final class Dates {
    private static final int NOON = 12;
    private static final int RECENT_MINUTES = 60;

    private final Texts t;
    private final ZoneId zone;
    private final Instant now;

    Dates(Texts t, ZoneId zone, Instant now) {
        this.t = t;
        this.zone = zone;
        this.now = now;
    }

    /** السبت 21 نوفمبر */
    String today() {
        var day = now.atZone(zone).toLocalDate();
        var weekday = t.get("weekday." + day.getDayOfWeek().getValue());
        return t.get("date.long", weekday, day.getDayOfMonth(), month(day));
    }

    String partOfDay() {
        return now.atZone(zone).getHour() < NOON ? "morning" : "evening";
    }

    /** 28 نوفمبر, with the year when it is another one. */
    public String day(Instant moment) {
        var day = moment.atZone(zone).toLocalDate();
        var sameYear = day.getYear() == now.atZone(zone).getYear();
        return t.get("date.year", day.getDayOfMonth(), month(day), sameYear ? "" : day.getYear())
                .strip();
    }

    /** الآن, then قبل 6 دقائق, then اليوم 3:20 م, then أمس, then the day. */
    public String ago(Instant moment) {
        var minutes = Duration.between(moment, now).toMinutes();
        if (minutes < 1) {
            return t.get("ago.now");
        }
        return minutes < RECENT_MINUTES ? t.count("ago.minutes", minutes) : at(moment);
    }

    private String at(Instant moment) {
        var local = moment.atZone(zone);
        var time = time(local.toLocalTime());
        var today = now.atZone(zone).toLocalDate();
        if (local.toLocalDate().equals(today)) {
            return t.get("date.today", time);
        }
        if (local.toLocalDate().equals(today.minusDays(1))) {
            return t.get("date.yesterday", time);
        }
        return t.get("date.at", day(moment), time);
    }

    /** How long to wait, for "in …": rounded up to whole minutes when it is more than one. */
    public static String wait(Texts t, Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        if (seconds < Duration.ofMinutes(1).toSeconds()) {
            return t.count("in.seconds", seconds);
        }
        var minutes = (seconds + 59) / 60;
        return minutes < 120 ? t.count("in.minutes", minutes) : t.count("in.hours", (minutes + 59) / 60);
    }

    private String month(LocalDate day) {
        return t.get("month." + day.getMonthValue());
    }

    private String time(LocalTime time) {
        var hour = time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
        var clock = "%d:%02d".formatted(hour, time.getMinute());
        return t.get(time.getHour() < NOON ? "time.am" : "time.pm", clock);
    }
}
