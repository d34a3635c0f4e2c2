package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.demarche.documents.DocumentReader;
import org.demarche.documents.Tesseract;
import org.demarche.extract.Proposer;
import org.demarche.llm.LanguageModel;
import org.demarche.llm.ModelSettings;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Grade;
import org.demarche.model.Standpoint;
import org.demarche.report.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that several commands share. */
final class Options {
    private Options() {}

    /** Where the ledger is. */
    static final class Workspace {
        @Option(
                names = "--workspace",
                paramLabel = "DIR",
                defaultValue = "demarche-data",
                description = "Folder of the ledger (default: ${DEFAULT-VALUE}).")
        Path folder = Path.of("demarche-data");
    }

    /** From where a question is asked. */
    static final class View {
        @Option(
                names = "--on",
                paramLabel = "DAY",
                converter = Day.class,
                description = "What held that day, YYYY-MM-DD (default: today).")
        @Nullable
        LocalDate on;

        @Option(
                names = "--known",
                paramLabel = "DAY",
                converter = Day.class,
                description = "As the ledger stood at the end of that day, UTC (default: now).")
        @Nullable
        LocalDate known;

        @Option(
                names = "--min-grade",
                paramLabel = "GRADE",
                converter = GradeWords.class,
                description = "Only claims this reliable (A-F) and this credible (1-6), such as C3 (default: all).")
        @Nullable
        Grade minimum;

        Standpoint standpoint(Clock clock) {
            LocalDate day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock));
            return new Standpoint(day, knownAt(), Optional.ofNullable(minimum).orElse(Grade.ANY));
        }

        Question question() {
            return new Question(Optional.ofNullable(on), Optional.ofNullable(known), Optional.ofNullable(minimum));
        }

        Instant knownAt() {
            return Optional.ofNullable(known).map(Standpoint::endOf).orElse(Instant.MAX);
        }
    }

    /** Who decides, and why: what every decision of a person needs. */
    static final class Decision {
        @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
        String by = "";

        @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why, for a later reader.")
        String reason = "";
    }

    /** How the answer is written. */
    static final class Output {
        @Option(names = "--json", description = "Write the answer as JSON.")
        boolean json;
    }

    /** Whether a language model is asked as well, and which. Its key is in the environment alone. */
    static final class OtherReader {
        @Option(
                names = "--with-llm",
                paramLabel = "URL",
                arity = "0..1",
                fallbackValue = "",
                description = {
                    "Ask a language model as well, at this address (else DEMARCHE_LLM_URL): sends it the sentences of these texts.",
                    "DEMARCHE_LLM_KEY is its key, if it wants one."
                })
        @Nullable
        String address;

        @Option(
                names = "--llm-model",
                paramLabel = "NAME",
                description = "The model, as its server calls it (default: DEMARCHE_LLM_MODEL).")
        @Nullable
        String model;

        /** The model to ask; tells whoever asks for it what will be sent where. */
        Optional<Proposer> proposer(Console console, Map<String, String> environment) {
            if (address == null) {
                return Optional.empty();
            }
            String where = address.isEmpty() ? environment.getOrDefault("DEMARCHE_LLM_URL", "") : address;
            String which = Optional.ofNullable(model).orElse(environment.getOrDefault("DEMARCHE_LLM_MODEL", ""));
            Optional<String> key = Optional.ofNullable(environment.get("DEMARCHE_LLM_KEY"))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
            ModelSettings settings = ModelSettings.at(where, which, key);
            console.note("demarche: the sentences of these texts are sent to " + settings.host() + ", model "
                    + settings.model());
            return Optional.of(LanguageModel.at(settings));
        }
    }

    /** How pages that are pictures are read. */
    static final class Ocr {
        @Option(
                names = "--no-ocr",
                description = "Leave pages that are pictures unread, even where Tesseract is installed.")
        boolean off;

        @Option(
                names = "--ocr-language",
                paramLabel = "CODES",
                description =
                        "Languages of pages that are pictures, by Tesseract's names joined by +, such as eng+kor (default: eng).")
        @Nullable
        String languages;

        DocumentReader reader() {
            DocumentReader plain = DocumentReader.standard();
            if (off) {
                return plain;
            }
            Optional<Tesseract> tesseract = Tesseract.installed();
            if (tesseract.isEmpty() && languages != null) {
                throw new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected Tesseract on the path for --ocr-language, found none: install it, or leave the option out");
            }
            return tesseract
                    .map(found ->
                            Optional.ofNullable(languages).map(found::reading).orElse(found))
                    .map(plain::withOcr)
                    .orElse(plain);
        }
    }

    /** A day of the calendar. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException wrong) {
                throw new TypeConversionException("expected a day such as 2024-02-01, found \"" + text + "\"");
            }
        }
    }

    /** A grade. */
    static final class GradeWords implements ITypeConverter<Grade> {
        @Override
        public Grade convert(String text) {
            try {
                return Grade.parse(text);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(String.valueOf(wrong.getMessage()));
            }
        }
    }
}
