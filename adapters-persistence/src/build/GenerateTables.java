import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes jOOQ's classes for the tables that the migrations create: {@code GenerateTables <module> <output folder>}.
 *
 * <p>Applies the migrations to a throw-away PostgreSQL, as the role that applies them in production. Does nothing when
 * neither the migrations, nor this program, nor jOOQ have changed since the last time.
 */
final class GenerateTables {
    private static final List<String> ROLES = List.of("wassla_owner", "wassla_app", "wassla_platform");

    public static void main(String[] arguments) throws Exception {
        var module = Path.of(arguments[0]);
        var output = Path.of(arguments[1]);
        var migrations = module.resolve("src/main/resources/db/migration");
        var fingerprint = fingerprint(List.of(migrations, module.resolve("src/build")));
        var stamp = output.resolve(".stamp");
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        try (var postgres = EmbeddedPostgres.builder().start()) {
            createRoles(postgres);
            Flyway.configure()
                    .dataSource(postgres.getJdbcUrl("wassla_owner", "wassla"), "wassla_owner", "")
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            generate(postgres.getJdbcUrl("wassla_owner", "wassla"), output);
        }
        Files.createDirectories(output);
        Files.writeString(stamp, fingerprint);
    }

    private static String fingerprint(List<Path> folders) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(org.jooq.Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
        for (var folder : folders) {
            for (var file : filesBelow(folder)) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The program creates these before it migrates; migrations grant to them. */
    private static void createRoles(EmbeddedPostgres postgres) throws Exception {
        try (var connection = DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres"));
                var statement = connection.createStatement()) {
            for (var role : ROLES) {
                statement.execute("create role " + role + " login");
            }
            statement.execute("create database wassla owner wassla_owner");
        }
    }

    private static void generate(String url, Path output) throws Exception {
        var database = new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withInputSchema("public")
                .withOutputSchemaToDefault(true)
                .withIncludeRoutines(false)
                .withTableValuedFunctionsAsTables(false)
                .withExcludes("flyway_schema_history|scheduled_tasks|pg_.*")
                .withForcedTypes(
                        forced("(?i:timestamp.*with time zone|timestamptz.*)", "java.time.Instant", "InstantConverter"),
                        forced("json", "io.wassla.core.kernel.Settings", "SettingsConverter"));
        var generate = new Generate()
                .withGeneratedAnnotation(false)
                .withNullableAnnotation(false)
                .withNonnullAnnotation(false)
                .withRecords(true)
                .withComments(false);
        var target = new Target()
                .withPackageName("io.wassla.adapter.persistence.db")
                .withDirectory(output.toString())
                .withClean(true);
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(url)
                        .withUser("wassla_owner")
                        .withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(generate)
                        .withTarget(target)));
    }

    private static ForcedType forced(String sqlType, String userType, String converter) {
        return new ForcedType()
                .withIncludeTypes(sqlType)
                .withExcludeExpression(".*\\.(throttle\\.tries|onboarding_profile\\.history_at)")
                .withUserType(userType)
                .withConverter("io.wassla.adapter.persistence.sql." + converter);
    }

    private GenerateTables() {}
}
