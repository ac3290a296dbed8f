package io.wassla.adapter.http.json;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.wassla.core.kernel.InvalidValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a record looks like from outside. */
public record Shape(List<RecordComponent> components, Constructor<?> constructor) {
    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();
    private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE =
            new PropertyNamingStrategies.SnakeCaseStrategy();

    public static Shape of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Shape::find);
    }

    public static String jsonName(RecordComponent component) {
        return SNAKE.translate(component.getName());
    }

    /** Whether it is {@code @Nullable}: the field may be absent or null. */
    public static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether a request without it is refused, by the reader or by whoever takes the record. */
    public static boolean isNeeded(RecordComponent component) {
        var about = component.getAnnotation(About.class);
        return !isOptional(component) || (about != null && about.needed());
    }

    static int most(RecordComponent component) {
        var about = component.getAnnotation(About.class);
        return about == null ? About.USUAL_LENGTH : about.most();
    }

    /** The most elements of a list for which so much is said: the usual number when nothing is. */
    public static int mostElements(int most) {
        return most == About.USUAL_LENGTH ? About.USUAL_COUNT : most;
    }

    Record make(List<@Nullable Object> values) {
        try {
            return (Record) constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidValue invalid) {
                throw invalid;
            }
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Shape find(Class<?> type) {
        var components = List.of(type.getRecordComponents());
        var types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> Arrays.equals(each.getParameterTypes(), types))
                .findAny()
                .orElseThrow();
        constructor.setAccessible(true);
        return new Shape(components, constructor);
    }
}
