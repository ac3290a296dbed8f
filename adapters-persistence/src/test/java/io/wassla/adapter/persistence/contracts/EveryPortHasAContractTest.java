package io.wassla.adapter.persistence.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.ClassPath;
import io.wassla.core.WasslaPlatformScope;
import io.wassla.core.WasslaScope;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryPortHasAContractTest {
    /** Contracts of gateways, which no storage can keep, and what the others are built on. */
    private static final Set<String> NOT_OF_STORAGES = Set.of(
            "StorageContract",
            "EmailGatewayContract",
            "SmsGatewayContract",
            "ObjectStorageContract",
            "ProductArtistContract");

    /** Which contract speaks of which repository: a new one has to find its place here. */
    private static final Map<String, String> CONTRACT_OF = Map.ofEntries(
            Map.entry("CurrentTenant", "TenantsContract"),
            Map.entry("CurrentStore", "TenantsContract"),
            Map.entry("Tenants", "TenantsContract"),
            Map.entry("Stores", "TenantsContract"),
            Map.entry("Usage", "MembersContract"),
            Map.entry("AuditLog", "AuditContract"),
            Map.entry("AuditChains", "AuditContract"),
            Map.entry("Outbox", "OutboxContract"),
            Map.entry("Deliveries", "OutboxContract"),
            Map.entry("Jobs", "JobsContract"),
            Map.entry("JobQueue", "JobsContract"),
            Map.entry("EmailSettingsStore", "MessagingContract"),
            Map.entry("EmailLog", "MessagingContract"),
            Map.entry("Users", "UsersContract"),
            Map.entry("Challenges", "CodesContract"),
            Map.entry("Throttles", "CodesContract"),
            Map.entry("OneTimeTokens", "SecretsContract"),
            Map.entry("SecondFactors", "SecretsContract"),
            Map.entry("Memberships", "MembersContract"),
            Map.entry("Invitations", "MembersContract"),
            Map.entry("Seats", "MembersContract"),
            Map.entry("Deeds", "MembersContract"),
            Map.entry("Sessions", "SessionsContract"),
            Map.entry("SessionDirectory", "SessionDirectoryContract"),
            Map.entry("SigningKeys", "SessionsContract"),
            Map.entry("OnboardingProfiles", "OnboardingContract"),
            Map.entry("SearchEntries", "SearchIndexContract"),
            Map.entry("SearchIndex", "SearchIndexContract"),
            Map.entry("SearchSettingsStore", "SearchIndexContract"),
            Map.entry("Products", "ProductsContract"),
            Map.entry("Stocks", "StocksContract"),
            Map.entry("Categories", "ShelvesContract"),
            Map.entry("ShopWindow", "ShopWindowContract"),
            Map.entry("ImportFaults", "ImportsContract"),
            Map.entry("ImportPictures", "ImportsContract"),
            Map.entry("Tags", "ShelvesContract"));

    @Test
    void every_repository_that_a_scope_lends_has_a_contract() throws IOException {
        var lent = Stream.of(WasslaScope.class, WasslaPlatformScope.class)
                .flatMap(scope -> Arrays.stream(scope.getMethods()))
                .map(Method::getReturnType)
                .filter(Class::isInterface)
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(CONTRACT_OF.keySet()).containsExactlyInAnyOrderElementsOf(lent);
        assertThat(contracts()).containsAll(CONTRACT_OF.values());
    }

    @Test
    void postgresql_keeps_every_contract() throws IOException {
        var kept = Stream.of(PostgresContracts.class, PostgresCatalogContracts.class)
                .flatMap(families -> Arrays.stream(families.getDeclaredClasses()))
                .map(nested -> nested.getSuperclass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(kept).containsExactlyInAnyOrderElementsOf(contracts());
    }

    @Test
    void memory_keeps_every_contract() throws IOException {
        var kept = ofCore().map(found -> found.getSuperclass() == null
                        ? ""
                        : found.getSuperclass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(kept).containsAll(contracts());
    }

    /** Found in core's test jar, so that none is overlooked. */
    private static Set<String> contracts() throws IOException {
        return ofCore().filter(found -> found.getSimpleName().endsWith("Contract"))
                .filter(found -> Modifier.isAbstract(found.getModifiers()))
                .map(Class::getSimpleName)
                .filter(name -> !NOT_OF_STORAGES.contains(name))
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> ofCore() throws IOException {
        return ClassPath.from(EveryPortHasAContractTest.class.getClassLoader())
                .getTopLevelClassesRecursive("io.wassla.core")
                .stream()
                .map(ClassPath.ClassInfo::load);
    }
}
