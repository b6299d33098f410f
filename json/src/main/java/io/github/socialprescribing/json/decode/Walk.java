package io.github.socialprescribing.json.decode;

import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's walk over the tokens of a byte array. It tells where a value begins without making an object to say so, and
 * lets a text without escapes be read where it stands.
 */
final class Walk extends UTF8StreamJsonParser {

    private final int longestText;

    Walk(
            ObjectReadContext terms,
            IOContext input,
            int features,
            int formatFeatures,
            ByteQuadsCanonicalizer names,
            byte[] bytes,
            int from,
            int to,
            int longestText) {
        super(terms, input, features, formatFeatures, null, names, bytes, from, to, 0, false);
        this.longestText = longestText;
    }

    /**
     * Goes on to a member, if it is the next one, its value is a text, and both are written without a space: the way in
     * which programs write. Anything else is left to Jackson, and nothing is changed.
     *
     * @param written the name as it is then written
     * @param name the name
     */
    boolean passName(Written written, String name) {
        int at = _inputPtr;
        if (_tokenIncomplete || at >= _inputEnd) {
            return false;
        }
        if (_streamReadContext.hasCurrentIndex()) {
            if (_inputBuffer[at++] != ',') {
                return false;
            }
        }
        int end = at + written.length();
        if (!written.isAt(_inputBuffer, at, _inputEnd) || end >= _inputEnd || _inputBuffer[end] != '"') {
            return false;
        }
        _streamReadContext.expectComma();
        _streamReadContext.setCurrentName(name);
        _nameStartOffset = at + 1;
        _updateToken(JsonToken.PROPERTY_NAME);
        _inputPtr = end + 1;
        _tokenInputTotal = end + 1L;
        _nextToken = JsonToken.VALUE_STRING;
        _tokenIncomplete = true;
        return true;
    }

    /** How many bytes stand before the value at hand; not for names. */
    int begin() {
        return (int) _tokenInputTotal - 1;
    }

    /** The first byte of the text at hand, whose quotation mark has been passed. */
    int textFrom() {
        return _inputPtr;
    }

    /**
     * Goes behind the text at hand. One with escapes, a control character or no end, and one longer than the limit, is
     * left to Jackson, which knows what to say of it.
     *
     * @return the byte behind its last character, or -1 where it is left
     */
    int passText() {
        int from = _inputPtr;
        int end = PlainText.end(_inputBuffer, from, _inputEnd);
        if (!_tokenIncomplete || end == _inputEnd || _inputBuffer[end] != '"' || end - from > longestText) {
            return -1;
        }
        _inputPtr = end + 1;
        _tokenIncomplete = false;
        return end;
    }
}
