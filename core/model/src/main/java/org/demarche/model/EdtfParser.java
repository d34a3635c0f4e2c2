package org.demarche.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The reader of EDTF text: one pass over the characters, no regular expression, so that a refusal names the place.
 *
 * <p>Grammar, with {@code d} a digit: {@code period = date | end "/" end}; {@code end = "" | ".." | date};
 * {@code date = ( "dddd" | "dddX" | "ddXX" | "dddd-" ( "dd" | "XX" ) | "dddd-dd-" ( "dd" | "XX" ) | "dddd-XX-XX" )
 * [ "~" | "?" | "%" ]}.
 */
final class EdtfParser {
    private static final int MAX_QUOTED_CHARACTERS = 40;
    private static final int DECADE_YEARS = 10;
    private static final int CENTURY_YEARS = 100;
    private static final int FINISHED = -1;

    private final String text;
    private int position;

    private EdtfParser(String text) {
        this.text = text;
    }

    static Period parse(String text) {
        return new EdtfParser(text).period();
    }

    private Period period() {
        EdtfEnd start = end();
        if (peek() == FINISHED && start instanceof EdtfDate date) {
            return Period.single(date);
        }
        expect('/');
        int endPosition = position;
        EdtfEnd end = end();
        if (peek() != FINISHED) {
            throw refusal(position);
        }
        if (end.latestEnd().isBefore(start.earliestStart())) {
            throw refusal(endPosition);
        }
        return Period.interval(start, end);
    }

    private EdtfEnd end() {
        return switch (peek()) {
            case FINISHED, '/' -> EdtfEnd.Undated.UNKNOWN;
            case '.' -> {
                expect('.');
                expect('.');
                yield EdtfEnd.Undated.OPEN;
            }
            default -> {
                EdtfDate date = date();
                yield date.with(qualifier());
            }
        };
    }

    private EdtfDate date() {
        int begin = position;
        int century = digit() * 10 + digit();
        if (peek() == 'X') {
            expect('X');
            expect('X');
            return years(begin, century * CENTURY_YEARS, CENTURY_YEARS, Period.Precision.CENTURY);
        }
        int decade = century * 10 + digit();
        if (peek() == 'X') {
            expect('X');
            return years(begin, decade * DECADE_YEARS, DECADE_YEARS, Period.Precision.DECADE);
        }
        int year = decade * 10 + digit();
        if (year == 0) {
            throw refusal(begin);
        }
        if (peek() != '-') {
            return years(begin, year, 1, Period.Precision.YEAR);
        }
        expect('-');
        return peek() == 'X' ? unspecifiedMonth(begin, year) : inYear(begin, year);
    }

    private EdtfDate unspecifiedMonth(int begin, int year) {
        expect('X');
        expect('X');
        if (peek() == '-') {
            expect('-');
            expect('X');
            expect('X');
        }
        return years(begin, year, 1, Period.Precision.YEAR);
    }

    private EdtfDate inYear(int begin, int year) {
        int monthPosition = position;
        int month = digit() * 10 + digit();
        if (month >= 21 && month <= 24) {
            return EdtfDate.ofSeason(text.substring(begin, position), year, month);
        }
        if (month < 1 || month > 12) {
            throw refusal(monthPosition);
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        if (peek() != '-') {
            return EdtfDate.ofMonth(text.substring(begin, position), yearMonth);
        }
        expect('-');
        if (peek() == 'X') {
            expect('X');
            expect('X');
            return EdtfDate.ofMonth(text.substring(begin, position), yearMonth);
        }
        int dayPosition = position;
        int day = digit() * 10 + digit();
        if (!yearMonth.isValidDay(day)) {
            throw refusal(dayPosition);
        }
        return EdtfDate.ofDay(LocalDate.of(year, month, day));
    }

    /** A run of years; the year 0000, which EDTF has and the product refuses, is cut off by the record. */
    private EdtfDate years(int begin, int first, int count, Period.Precision precision) {
        return EdtfDate.ofYears(text.substring(begin, position), first, first + count - 1, precision);
    }

    private EdtfQualifier qualifier() {
        EdtfQualifier qualifier = switch (peek()) {
            case '~' -> EdtfQualifier.APPROXIMATE;
            case '?' -> EdtfQualifier.UNCERTAIN;
            case '%' -> EdtfQualifier.BOTH;
            default -> EdtfQualifier.NONE;
        };
        position += qualifier.mark().length();
        return qualifier;
    }

    private int peek() {
        return position < text.length() ? text.charAt(position) : FINISHED;
    }

    private int digit() {
        int character = peek();
        if (character < '0' || character > '9') {
            throw refusal(position);
        }
        position++;
        return character - '0';
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw refusal(position);
        }
        position++;
    }

    private IllegalArgumentException refusal(int at) {
        String quoted = text.length() <= MAX_QUOTED_CHARACTERS ? text : text.substring(0, MAX_QUOTED_CHARACTERS) + "…";
        return new IllegalArgumentException("period must be EDTF such as 2014, 2015-06~, 197X or 2014/2016, got \""
                + quoted + "\" at character " + (at + 1));
    }
}
