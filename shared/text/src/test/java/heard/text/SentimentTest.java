package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentimentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | My worker is lovely and she listens
            1  | Excellent, could not be better
            1  | not bad at all
            1  | I cant fault them
            -1 | It was horrible
            -1 | it was not good
            -1 | They never helped and I felt let down
            -1 | I was scared and nobody listens
            0  | We met on Tuesday
            0  | ''
            0  | 😀
            """)
    void feeling_by_words(int sentiment, String said) {
        assertEquals(sentiment, Texts.understood(said).sentiment());
    }
}
