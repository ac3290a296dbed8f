package io.wassla.app.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.wassla.core.WasslaPlatformScope;
import io.wassla.core.WasslaScope;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The repositories that end with their transaction. */
final class Lent {
    private static final Set<String> TYPES = Stream.of(WasslaScope.class, WasslaPlatformScope.class)
            .flatMap(scope -> Arrays.stream(scope.getMethods()))
            .map(Method::getReturnType)
            .filter(Class::isInterface)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    private Lent() {}

    static DescribedPredicate<JavaClass> byScopes() {
        return DescribedPredicate.describe("lent by scopes", type -> TYPES.contains(type.getName()));
    }
}
