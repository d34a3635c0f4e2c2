package org.demarche.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What a publisher answers, with its body still to come.
 *
 * @param status of HTTP, no redirect
 * @param headers of the answer
 * @param address that answered, after redirects
 * @param body to be closed
 */
record Answer(int status, HttpHeaders headers, URI address, Chunks body) implements AutoCloseable {
    Optional<String> header(String name) {
        return headers.firstValue(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    @Override
    public void close() {
        body.close();
    }
}
