package io.wassla.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TransactionScope;
import io.wassla.core.tenancy.Transactions;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** What holds for the structure of the whole code base; each with a class among the fixtures that breaks it. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
enum Rule {
    CORE_KNOWS_ONLY_THE_JDK_AND_PURE_LIBRARIES(
            "ReadsJson",
            root -> classes()
                    .that()
                    .resideInAPackage(root + ".core..")
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(
                            root + ".core..",
                            "io.wassla.core..",
                            "java.lang",
                            "java.lang.annotation",
                            "java.lang.runtime",
                            "java.io",
                            "java.math",
                            "java.net",
                            "java.nio.charset",
                            "java.security",
                            "java.text",
                            "java.time..",
                            "java.util..",
                            "javax.crypto..",
                            "com.google.common..",
                            "com.google.errorprone.annotations..",
                            "com.google.i18n.phonenumbers..",
                            "com.sanctionco.jmail..",
                            "de.siegmar.fastcsv..",
                            "org.jspecify.annotations"))),

    CORE_READS_NO_CLOCK_AND_ROLLS_NO_DICE(
            "ReadsClock",
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".core..")
                    .and()
                    .resideOutsideOfPackage(root + ".core.memory..")
                    .should()
                    .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                            .and(target(nameMatching("now|system.*|tick.*"))))
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(RandomGenerator.class)),

    /** Colours and the features of pictures are measured, not counted: the few classes that reckon with them may. */
    MONEY_IS_NEVER_A_FLOAT(
            "FloatingPrice",
            root -> noFields()
                    .that()
                    .areDeclaredInClassesThat(
                            resideInAPackage(root + ".core..")
                                    .and(
                                            not(
                                                    nameMatching(
                                                            ".*\\.core\\.(storefront\\.(Colour|Oklch|Palette)|search\\.picture\\.(Oklab|VisualFeatures))"))))
                    .should()
                    .haveRawType(nameMatching("double|float|java\\.lang\\.(Double|Float)|\\[+[DF]"))),

    /** What a feature is called after and its parts share lies in its own package, which the parts know and which knows them. */
    PARTS_OF_A_FEATURE_GO_ROUND_IN_NO_CIRCLE(
            "KnowsTheOtherPart",
            root -> slices().matching(root + ".core.(*).(*)..").should().beFreeOfCycles()),

    ADAPTERS_DO_NOT_KNOW_EACH_OTHER(
            "CallsCommandLine",
            root -> slices().matching(root + ".adapter.(*)..").should().notDependOnEachOther()),

    SQL_STAYS_IN_PERSISTENCE(
            "RunsSql",
            root -> noClasses()
                    .that()
                    .resideInAnyPackage(root + ".core..", root + ".adapter..", root + ".app..")
                    .and()
                    .resideOutsideOfPackage(root + ".adapter.persistence..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..")),

    OUTSIDE_CORE_AND_PERSISTENCE_NOBODY_OPENS_A_TRANSACTION(
            "OpensTransaction",
            root -> noClasses()
                    .that()
                    .resideInAnyPackage(
                            root + ".adapter.http..",
                            root + ".adapter.cli..",
                            root + ".adapter.messaging..",
                            root + ".adapter.media..")
                    .should()
                    .dependOnClassesThat(assignableTo(Transactions.class).or(assignableTo(Platform.class)))),

    NO_FIELD_OUTLIVES_A_SCOPE(
            "KeepsScope",
            root -> noFields()
                    .that()
                    .areDeclaredInClassesThat(
                            resideInAPackage(root + ".core..").and(not(resideInAPackage(root + ".core.memory.."))))
                    .should()
                    .haveRawType(assignableTo(TransactionScope.class))),

    /** Three are made within a transaction and gone with it. */
    NO_FIELD_KEEPS_WHAT_A_SCOPE_LENDS(
            "KeepsRepository",
            root -> noFields()
                    .that()
                    .areDeclaredInClassesThat(
                            resideInAPackage(root + ".core..")
                                    .and(not(resideInAPackage(root + ".core.memory..")))
                                    .and(
                                            not(
                                                    nameMatching(
                                                            ".*\\.core\\.(catalog\\.category\\.CategoryMaking|search\\.(Finder|words\\.Interpreter))"))))
                    .should()
                    .haveRawType(Lent.byScopes())),

    /** What is a tenant's own is reached through that tenant alone. */
    THE_DATA_OF_SHOPS_IS_NEVER_ASKED_FOR_ACROSS_TENANTS(
            "AsksForAllTenants",
            root -> noClasses()
                    .that()
                    .resideInAnyPackage(
                            root + ".core.media..",
                            root + ".core.catalog..",
                            root + ".core.search..",
                            root + ".core.storefront..",
                            root + ".core.imports..")
                    .should()
                    .dependOnClassesThat(assignableTo(Platform.class))),

    NAMES_SAY_SOMETHING(
            "OrderManager",
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .should()
                    .haveNameMatching(".*[a-z0-9](Impl|Manager|Helper|Util|Utils|Service|Processor|Dto|Base)")),

    CORE_DOES_NOT_REFLECT(
            "Reflects",
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".core..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.lang.reflect..")
                    .orShould()
                    .callMethod(Class.class, "forName", String.class));

    private final String fixture;
    private final Function<String, ArchRule> rule;

    Rule(String fixture, Function<String, ArchRule> rule) {
        this.fixture = fixture;
        this.rule = rule;
    }

    /** The simple name of the class that breaks it. */
    String fixture() {
        return fixture;
    }

    /** The rule for the code below a root package. */
    ArchRule below(String root) {
        return rule.apply(root);
    }
}
