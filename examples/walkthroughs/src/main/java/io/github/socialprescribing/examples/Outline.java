package io.github.socialprescribing.examples;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/**
 * Where each value of a sound JSON document stands, so that it can be broken in one place. The values come in the order
 * of the document, the whole one first.
 */
final class Outline {

    private final String text;
    private final java.util.List<Spot> spots = new ArrayList<>();
    private int at;

    /**
     * One value of the document.
     *
     * @param pointer where it stands, by RFC 6901
     * @param name where the quotation mark of its name stands; that of the value itself for the whole and for an item
     * @param from its first character
     * @param to the character behind it
     */
    record Spot(String pointer, int name, int from, int to) {

        /** The name of the member, or the place in the list. */
        String step() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }

        /** The object or list that holds it. */
        String holder() {
            return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        }
    }

    private Outline(String text) {
        this.text = text;
    }

    static Outline of(String document) {
        Outline outline = new Outline(document);
        outline.value("", 0);
        return outline;
    }

    String text() {
        return text;
    }

    Seq<Spot> spots() {
        return List.ofAll(spots);
    }

    /** The value at a pointer, which must be there. */
    Spot spot(String pointer) {
        return spots().find(spot -> spot.pointer().equals(pointer)).get();
    }

    boolean has(String pointer) {
        return spots().exists(spot -> spot.pointer().equals(pointer));
    }

    /** A value as it is written. */
    String written(Spot spot) {
        return text.substring(spot.from(), spot.to());
    }

    /** How many bytes stand before a character. */
    static int bytesBefore(String document, int character) {
        return document.substring(0, character).getBytes(StandardCharsets.UTF_8).length;
    }

    private void value(String pointer, int name) {
        int place = spots.size();
        int from = at;
        Spot open = new Spot(pointer, name, from, from);
        spots.add(open);
        char first = text.charAt(at);
        if (first == '{') {
            members(pointer);
        } else if (first == '[') {
            items(pointer);
        } else if (first == '"') {
            quoted();
        } else {
            throw new IllegalArgumentException("a document of ours holds objects, lists and texts only");
        }
        spots.set(place, new Spot(pointer, name, from, at));
    }

    private void members(String pointer) {
        at++;
        while (text.charAt(at) != '}') {
            int name = at;
            quoted();
            String step = text.substring(name + 1, at - 1);
            at++;
            value(pointer + "/" + step, name);
            skipComma();
        }
        at++;
    }

    private void items(String pointer) {
        at++;
        for (int item = 0; text.charAt(at) != ']'; item++) {
            value(pointer + "/" + item, at);
            skipComma();
        }
        at++;
    }

    private void skipComma() {
        if (text.charAt(at) == ',') {
            at++;
        }
    }

    private void quoted() {
        at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
