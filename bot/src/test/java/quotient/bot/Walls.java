package quotient.bot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What may know what in the house under one root package, one sentence for each wall. */
record Walls(String root) {

    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final String[] DATABASES = {
        "java.sql..", "javax.sql..", "org.jdbi..", "com.zaxxer..", "org.sqlite..", "org.postgresql.."
    };
    private static final String[] HTTP = {
        "java.net.http..", "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "okhttp3.."
    };

    /** Every wall by its sentence. */
    List<ArchRule> all() {
        return List.of(
                domainKnowsTheJdkOnly(),
                featuresAreFreeOfCycles(),
                domainHasNoClockAndNoDice(),
                onlyKnows("storage", "domain").as("Storage knows the domain and no other room"),
                onlyKnows("schedules", "domain").as("Schedules know the domain and no other room"),
                onlyKnows("workspace").as("The workspace knows no other room"),
                onlyTheDemoKnowsTheWorkspace(),
                viewsOnlyDraw(),
                onlyTheHousesPortsNameStoredClasses(),
                only("schedules", "org.quartz..").as("Quartz lives in the schedules and nowhere else"),
                only("bot", "com.slack..").as("Only the bot speaks to Slack"),
                only("storage", DATABASES).as("Only storage asks a database"),
                namesSaySomething());
    }

    private ArchRule domainKnowsTheJdkOnly() {
        return classes()
                .that()
                .resideInAPackage(room("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room("domain"), "java..")
                .as("The domain depends on the JDK only");
    }

    private ArchRule featuresAreFreeOfCycles() {
        return slices().matching(root + ".domain.(*)..")
                .should()
                .beFreeOfCycles()
                .as("The features of the domain are free of cycles");
    }

    private ArchRule domainHasNoClockAndNoDice() {
        return noClasses()
                .that()
                .resideInAPackage(room("domain"))
                .should()
                .accessTargetWhere(describe("the target is a clock or dice", Walls::isClockOrDice))
                .as("The domain is given the time and its ids; it never looks at a clock and throws no dice");
    }

    private ArchRule onlyKnows(String room, String... others) {
        String[] foreign = List.of("domain", "storage", "schedules", "workspace", "bot").stream()
                .filter(other -> !other.equals(room) && !List.of(others).contains(other))
                .map(this::room)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(room(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign)
                .allowEmptyShould(true);
    }

    private ArchRule onlyTheDemoKnowsTheWorkspace() {
        return noClasses()
                .that()
                .resideInAPackage(room("bot"))
                .and()
                .resideOutsideOfPackages(room("bot.demo"), room("bot.bench"), room("bot.simulation"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("workspace"))
                .as("Of the bot only the demo, the benchmark and the simulation know the workspace");
    }

    private ArchRule viewsOnlyDraw() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .and()
                .resideInAPackage(room("bot"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(room("storage"), room("schedules"), "com.slack..")
                        .or(resideInAnyPackage(HTTP)))
                .as("A view only draws: it knows no storage, no schedule, no Slack client and no HTTP");
    }

    private ArchRule onlyTheHousesPortsNameStoredClasses() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room("storage"))
                .and()
                .doNotHaveFullyQualifiedName(root + ".bot.StoredPorts")
                .should()
                .dependOnClassesThat(resideInAnyPackage(room("storage"))
                        .and(describe(
                                "are called Stored...",
                                (JavaClass kept) -> kept.getSimpleName().startsWith("Stored"))))
                .as("Only the house's ports name a Stored... class");
    }

    private ArchRule only(String room, String... libraries) {
        return noClasses()
                .that(not(resideInAnyPackage(room(room))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data)")
                .as("No class is called Manager, Helper, Util, Impl or Data");
    }

    private static boolean isClockOrDice(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        return CLOCKS_AND_DICE.contains(owner.getName() + "." + target.getName())
                || (owner.isEquivalentTo(Clock.class) && target.getName().matches("(system|tick).*"))
                || (owner.getPackageName().equals("java.time")
                        && target.getName().equals("now")
                        && !takesAClock(target))
                || (owner.isAssignableTo(Random.class)
                        && target instanceof AccessTarget.CodeUnitAccessTarget unit
                        && unit.getName().equals("<init>")
                        && unit.getRawParameterTypes().isEmpty());
    }

    private static boolean takesAClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    /** The package of a room, with all that is in it. */
    private String room(String name) {
        return root + "." + name + "..";
    }
}
