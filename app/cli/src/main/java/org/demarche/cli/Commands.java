package org.demarche.cli;

import java.lang.reflect.Constructor;
import java.time.Clock;
import picocli.CommandLine;

/** Makes commands, handing console and clock to those that ask for them. */
final class Commands implements CommandLine.IFactory {
    private final Console console;
    private final Clock clock;

    Commands(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public <K> K create(Class<K> wanted) throws Exception {
        for (Constructor<?> constructor : wanted.getDeclaredConstructors()) {
            Class<?>[] parameters = constructor.getParameterTypes();
            if (parameters.length == 2 && parameters[0] == Console.class && parameters[1] == Clock.class) {
                return wanted.cast(constructor.newInstance(console, clock));
            }
        }
        return CommandLine.defaultFactory().create(wanted);
    }
}
