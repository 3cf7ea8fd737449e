namespace ArticleModel.Reading;

/// <summary>Counts the stretches without white space that hold at least one letter or digit.</summary>
internal static class WordCounter
{
    public static int Count(string text)
    {
        int count = 0;
        bool isCounted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                isCounted = false;
            }
            else if (!isCounted && char.IsLetterOrDigit(text, i)) // by index: a letter may be a pair of surrogates
            {
                isCounted = true;
                count++;
            }
        }

        return count;
    }
}
