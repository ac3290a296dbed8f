package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.app.Operations.Operation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation of the OpenAPI document, by somebody who has a store, on the things of somebody else. */
class IsolationTest {
    @RegisterExtension
    static final Installed WASSLA = Installed.usual();

    /** The tenant itself is forbidden, its things are not there. */
    private static final Set<String> TENANT_ITSELF = Set.of("/api/v1/tenants/current", "/api/v1/tenants/{id}/token");

    private static Furnished huda = new Furnished();
    private static Furnished sara = huda;
    private static Operations operations = new Operations();

    @BeforeAll
    static void let_people_in() {
        WASSLA.superadminWithMail();
        operations = Operations.of(WASSLA.caller());
        huda = Furnished.open(WASSLA, "huda@example.com", "oudhouse");
        sara = Furnished.open(WASSLA, "sara@example.com", "nasam");
    }

    /** How a call can name a tenant that is not the caller's. */
    enum Naming {
        BY_HOST,
        BY_SLUG,
        BY_ID;

        Caller caller() {
            return switch (this) {
                case BY_HOST -> sara.caller().at("oudhouse.localhost");
                case BY_SLUG -> sara.caller().with("X-Tenant", "oudhouse");
                case BY_ID -> sara.caller().with("X-Tenant-ID", huda.tenant());
            };
        }
    }

    @Test
    void things_of_another_are_not_there() {
        var before = huda.belongings();

        var answers = answers(operations.naming("id"), sara.caller());

        assertThat(answers).hasSizeGreaterThan(20).allSatisfy(IsolationTest::isRefused);
        assertThat(huda.belongings()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void in_the_name_of_another_nothing_is_there(Naming naming) {
        var before = huda.belongings();

        var answers = answers(operations.ofTenants(), naming.caller());

        assertThat(answers).hasSizeGreaterThan(30).allSatisfy(IsolationTest::isRefused);
        assertThat(huda.belongings()).isEqualTo(before);
    }

    @Test
    void a_thing_of_another_on_a_thing_of_ones_own_is_not_there() {
        var mine = "/api/v1/products/" + sara.id("/api/v1/products/{id}") + "/images/";
        var hers = huda.id("/api/v1/products/{id}/images/{image_id}");

        sara.caller().patch(mine + hers, "{\"position\": 0}").expect(404);
        sara.caller().delete(mine + hers).expect(404);
    }

    /** Otherwise 404 would only say that the test knows no path. */
    @Test
    void to_their_owner_they_are_there() {
        operations
                .naming("id")
                .filter(Operation::reads)
                .forEach(operation -> assertThat(
                                operation.by(huda.caller(), huda).status())
                        .as(operation.toString())
                        .isEqualTo(200));
    }

    private static Map<Operation, Integer> answers(Stream<Operation> walked, Caller caller) {
        return walked.collect(Collectors.toMap(
                operation -> operation, operation -> operation.by(caller, huda).status()));
    }

    private static void isRefused(Operation operation, int status) {
        assertThat(status).isEqualTo(TENANT_ITSELF.contains(operation.path()) ? 403 : 404);
    }
}
