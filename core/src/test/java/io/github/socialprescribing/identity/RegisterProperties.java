package io.github.socialprescribing.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A register answers as an insertion-ordered map does. */
class RegisterProperties {

    @Property(tries = 300)
    void answersAsAnInsertionOrderedMap(
            @ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> puts,
            @ForAll @Size(max = 4) List<@IntRange(max = 9) Integer> removed) {
        Register<Integer, Integer> register = Register.empty();
        Map<Integer, Integer> map = LinkedHashMap.empty();
        for (int place = 0; place < puts.size(); place++) {
            register = register.put(puts.get(place), place);
            map = map.put(puts.get(place), place);
        }
        for (Integer id : removed) {
            register = register.remove(id);
            map = map.remove(id);
        }

        assertThat(register.values()).isEqualTo(map.values().toVector());
        assertThat(register.size()).isEqualTo(map.size());
        assertThat(register.isEmpty()).isEqualTo(map.isEmpty());
        for (int id = 0; id < 10; id++) {
            assertThat(register.get(id)).isEqualTo(map.get(id));
            assertThat(register.containsKey(id)).isEqualTo(map.containsKey(id));
        }
    }
}
