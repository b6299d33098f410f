import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Whether the executable jar brings along the licence of everything that is in it, and holds nothing of anybody else: {@code
 * java LicencesOfTheJar.java JAR}. Run by the build when the jar is packed.
 */
final class LicencesOfTheJar {

    private static final String LIST = "META-INF/licenses/THIRD-PARTY.txt";
    private static final String APACHE = "META-INF/LICENSE";

    /** Whose classes may be in it: by their package, how the list calls them and which entries hold their terms. */
    private static final Map<String, List<String>> TERMS = new TreeMap<>(Map.of(
            "io/github/socialprescribing/", List.of("The program itself", APACHE),
            "io/vavr/", List.of("vavr, vavr-match", APACHE),
            "tools/jackson/core/",
                    List.of(
                            "jackson-core",
                            APACHE,
                            "META-INF/NOTICE",
                            "META-INF/FastDoubleParser-LICENSE",
                            "META-INF/FastDoubleParser-ThirdParty-LICENSE",
                            "META-INF/Schubfach-LICENSE"),
            "picocli/", List.of("picocli", APACHE),
            "me/tongfei/progressbar/", List.of("progressbar", "META-INF/licenses/progressbar.txt"),
            "org/jline/", List.of("jline-terminal", "META-INF/licenses/jline.txt")));

    /** What every one of those entries says somewhere. */
    private static final Map<String, String> WORDS = new TreeMap<>(Map.of(
            APACHE, "Apache License",
            "META-INF/NOTICE", "Jackson",
            "META-INF/FastDoubleParser-LICENSE", "Copyright",
            "META-INF/FastDoubleParser-ThirdParty-LICENSE", "Copyright",
            "META-INF/Schubfach-LICENSE", "Copyright",
            "META-INF/licenses/progressbar.txt", "MIT License",
            "META-INF/licenses/jline.txt", "Redistribution and use"));

    private LicencesOfTheJar() {}

    public static void main(String[] arguments) throws IOException {
        try (ZipFile jar = new ZipFile(Path.of(arguments[0]).toFile())) {
            List<String> faults = faults(jar);
            faults.forEach(System.err::println);
            System.exit(faults.isEmpty() ? 0 : 1);
        }
    }

    private static List<String> faults(ZipFile jar) throws IOException {
        List<String> faults = new ArrayList<>();
        jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", ""))
                .filter(name -> TERMS.keySet().stream().noneMatch(name::startsWith))
                .forEach(name -> faults.add("whose licence is it under? " + name));
        String list = text(jar, LIST);
        for (Map.Entry<String, List<String>> its : TERMS.entrySet()) {
            if (jar.stream().noneMatch(entry -> entry.getName().startsWith(its.getKey()))) {
                faults.add("the list of licences speaks of what is not there: " + its.getKey());
            }
            if (!list.contains(its.getValue().get(0))) {
                faults.add(LIST + " does not name " + its.getValue().get(0));
            }
            for (String entry : its.getValue().subList(1, its.getValue().size())) {
                if (!text(jar, entry).contains(WORDS.get(entry))) {
                    faults.add("its terms are not there, or say something else: " + entry);
                }
            }
        }
        return faults;
    }

    /** What an entry says; nothing where it is not there. */
    private static String text(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        return entry == null ? "" : new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
