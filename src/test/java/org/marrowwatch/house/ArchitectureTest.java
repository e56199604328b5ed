package org.marrowwatch.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house and the arrows between them, as the design draws them. */
class ArchitectureTest {

    private static final String HOUSE = "org.marrowwatch";

    /** Every room there is; whoever builds another adds it here. */
    private static final List<String> ROOMS = List.of(
            "access",
            "alerts",
            "api",
            "app",
            "dashboard",
            "episode",
            "events",
            "flags",
            "intake",
            "record",
            "review",
            "rules");

    private static final List<String> HEART = List.of("episode", "rules", "flags");

    /** Rooms of which the design draws every arrow: what each may import of ours, beside itself. */
    private static final List<Arrows> ARROWS = List.of(
            new Arrows("episode", List.of()),
            new Arrows("rules", List.of("episode")),
            new Arrows("flags", List.of("episode", "rules")),
            new Arrows("review", List.of("episode", "rules", "flags")));

    /** Rooms that know ports and not tables. */
    private static final List<String> TABLELESS = List.of("intake", "api", "dashboard", "alerts");

    private static final String[] PERSISTENCE = {
        "jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate..", "io.quarkus.hibernate.."
    };

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(HOUSE);

    record Arrows(String room, List<String> mayImport) {

        @Override
        public String toString() {
            return room + " imports " + (mayImport.isEmpty() ? "nothing of ours" : String.join(", ", mayImport));
        }
    }

    static Stream<Arrows> arrows() {
        return ARROWS.stream();
    }

    static Stream<String> heart() {
        return HEART.stream();
    }

    static Stream<String> built() {
        return ROOMS.stream();
    }

    @Test
    void theRoomsAreThoseNamedHere() {
        Set<String> found = MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(HOUSE + "."))
                .map(name -> name.substring(HOUSE.length() + 1).split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @Test
    void everyClassLivesInARoom() {
        classes().should().resideInAPackage(HOUSE + ".*..").check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("built")
    void aRoomIsNotEmpty(String room) {
        assertThat(MAIN.stream().filter(resideInAPackage(in(room)))).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aRoomImportsWhatTheDesignAllows(Arrows arrows) {
        String[] allowed = Stream.concat(Stream.of(arrows.room), arrows.mayImport.stream())
                .map(ArchitectureTest::in)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(in(arrows.room))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(HOUSE + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                .check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("heart")
    void theHeartImportsOnlyItselfAndPlainJava(String room) {
        classes()
                .that()
                .resideInAPackage(in(room))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(Stream.concat(
                                Stream.of("java..", "org.jspecify.."),
                                HEART.stream().map(ArchitectureTest::in))
                        .toArray(String[]::new)))
                .check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("heart")
    void theHeartReadsNoClockNoDefaultAndNoChance(String room) {
        noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .callMethodWhere(OF_THE_MACHINE)
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .dependOnClassesThat(describe(
                        "belong to the machine",
                        type -> MACHINERY.contains(type.getFullName())
                                || type.getPackageName().startsWith("java.util.logging")
                                || type.getPackageName().startsWith("java.lang.System$Logger")))
                .check(MAIN);
    }

    private static final Set<String> MACHINERY = Set.of(
            "java.lang.System",
            "java.lang.System$Logger",
            "java.lang.Thread",
            "java.security.SecureRandom",
            "java.time.Clock",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.TimeZone",
            "java.util.Timer",
            "java.util.concurrent.ThreadLocalRandom");

    private static final DescribedPredicate<JavaCall<?>> OF_THE_MACHINE = describe(
            "ask the machine for the time, a default or a random value",
            call -> Set.of("now", "systemDefault", "randomUUID", "random", "currentTimeMillis", "nanoTime")
                            .contains(call.getName())
                    || (call.getName().equals("getDefault")
                            && call.getTargetOwner().getPackageName().startsWith("java")));

    @Test
    void onlyTheRecordTouchesTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("record"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PERSISTENCE)
                .check(MAIN);
    }

    @Test
    void aDoorKnowsPortsAndNotTables() {
        noClasses()
                .that()
                .resideInAnyPackage(TABLELESS.stream().map(ArchitectureTest::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("record"))
                .check(MAIN);
    }

    @Test
    void nothingImportsTheApp() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("app"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("app"))
                .check(MAIN);
    }

    @Test
    void noRoomsImportEachOther() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        List<String> unmarked = MAIN.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> !nullMarked(room))
                .map(JavaPackage::getName)
                .sorted()
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static boolean nullMarked(JavaPackage room) {
        return room.tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
    }

    @Test
    void noNameIsADrawer() {
        String drawer = ".*(Data|Dto|Handler|Helper|Helpers|Impl|Info|Manager|Processor|Service|Util|Utils|Utilities)";

        noClasses().should().haveNameMatching(drawer).check(MAIN);
        noClasses().should().haveNameMatching(drawer).check(TESTS);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..service..", "..model..", "..dto..", "..impl..")
                .check(MAIN);
    }

    @Test
    void noTestIsDisabled() {
        noClasses()
                .should()
                .dependOnClassesThat(describe("disable tests", ArchitectureTest::disables))
                .check(TESTS);
        noMethods()
                .should()
                .beAnnotatedWith(describe("disables", annotation -> disables(annotation.getRawType())))
                .check(TESTS);
    }

    private static boolean disables(JavaClass type) {
        return type.getName().equals("org.junit.jupiter.api.Disabled")
                || type.getPackageName().equals("org.junit.jupiter.api.condition");
    }

    @Test
    void noTestAssumesAnything() {
        noClasses()
                .should()
                .accessTargetWhere(describe("are assumptions", ArchitectureTest::assumption))
                .check(TESTS);
    }

    private static boolean assumption(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName().contains("Assumptions")
                || access.getName().startsWith("assumeThat");
    }

    @Test
    void theTestsAreSeen() {
        assertThat(TESTS.contain(ArchitectureTest.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }

    private static String in(String room) {
        return HOUSE + "." + room + "..";
    }
}
