package org.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;

/** A server over {@link ListedWorld} with its contract, for tests of the screening interface. */
final class ScreeningService implements AutoCloseable {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Contract contract;
    private final ListedWorld world;
    private final Server server;
    private final Client client;

    ScreeningService(Path folder) throws IOException {
        contract = Contract.readScreening();
        world = new ListedWorld(folder);
        server = Server.start(world.answers(), Server.LOOPBACK, 0, new ScreeningSettings(3, Optional.of("the token")));
        client = new Client(server.port());
    }

    ListedWorld world() {
        return world;
    }

    Contract contract() {
        return contract;
    }

    Client client() {
        return client;
    }

    /** The body of an answer of status 200 that keeps the contract. */
    JsonNode valid(HttpResponse<String> response, String schema) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(contract.faults(schema, response.body())).as(response.body()).isEmpty();
        return MAPPER.readTree(response.body());
    }

    @Override
    public void close() {
        server.close();
        world.close();
    }
}
