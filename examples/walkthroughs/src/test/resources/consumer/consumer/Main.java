package consumer;

import io.vavr.control.Option;

/** Stands for somebody else's program: it sees what the library exports and nothing more. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Module consumer = Main.class.getModule();
        Option.of(consumer.getLayer())
                .toJavaStream()
                .flatMap(layer -> layer.modules().stream())
                .filter(module -> consumer.canRead(module))
                .map(Module::getName)
                .filter(name -> name.startsWith("io.github.socialprescribing"))
                .sorted()
                .forEach(System.out::println);
    }
}
