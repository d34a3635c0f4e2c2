package org.demarche.screen;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.model.Period;
import org.demarche.network.Entity;

/** Writes profiles and their ways to what is listed; equal profiles give equal bytes. {@link ProfileReader} reads them. Not for several threads. */
final class ProfileWriter {
    private final DataOutput out;

    ProfileWriter(DataOutput out) {
        this.out = out;
    }

    void profile(Profile profile) throws IOException {
        Entity entity = profile.entity();
        text(entity.id().toString());
        text(entity.caption());
        text(entity.type().id());
        texts(entity.listReferences());
        out.writeInt(profile.names().size());
        for (MatchedName name : profile.names()) {
            text(name.text());
            constant(name.quality());
        }
        periods(profile.birthDates());
        texts(sorted(profile.genders().stream().map(Enum::name).toList()));
        texts(profile.countries().written());
        texts(sorted(profile.countries().codes()));
        out.writeBoolean(profile.countries().allKnown());
        Map<String, String> places = new TreeMap<>(profile.places().parts());
        texts(places.keySet());
        texts(places.values());
        out.writeInt(profile.numbers().size());
        for (IdentifierReading number : profile.numbers()) {
            number(number);
        }
        texts(sorted(profile.datasets()));
        out.writeBoolean(profile.diplomat());
    }

    private void number(IdentifierReading number) throws IOException {
        constant(number.identifier().kind());
        text(number.identifier().value());
        text(number.identifier().country().orElse(""));
        text(number.normal());
        text(number.key());
        constant(number.check());
        out.writeBoolean(number.repaired());
    }

    void via(Via via) throws IOException {
        text(via.id());
        out.writeInt(via.entries().size());
        for (ListEntry entry : via.entries()) {
            text(entry.authority());
            text(entry.listReference());
            texts(entry.programmes());
            text(entry.period().toString());
        }
        Optional<Way> way = via instanceof Via.InNetwork network ? network.way() : Optional.empty();
        List<Way.Step> steps = way.map(Way::steps).orElse(List.of());
        out.writeInt(steps.size());
        for (Way.Step step : steps) {
            step(step);
        }
    }

    private void step(Way.Step step) throws IOException {
        stop(step.from());
        stop(step.to());
        text(step.label());
        constant(step.direction());
        constant(step.modality());
        constant(step.certainty());
        text(step.grade().toString());
        text(step.period().toString());
        text(step.sentence());
        constant(step.kind());
    }

    private void stop(Way.Stop stop) throws IOException {
        text(stop.id().toString());
        text(stop.caption());
    }

    private void periods(List<Period> periods) throws IOException {
        texts(periods.stream().map(Period::toString).toList());
    }

    private static List<String> sorted(Collection<String> texts) {
        return texts.stream().sorted().toList();
    }

    void texts(Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void constant(Enum<?> value) throws IOException {
        text(value.name());
    }
}
