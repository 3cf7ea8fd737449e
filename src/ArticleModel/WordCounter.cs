namespace ArticleModel;

internal static class WordCounter
{
    /// <summary>Runs without white space that hold a letter or a digit: a dash between spaces is no word.</summary>
    public static int Count(string text)
    {
        int count = 0;
        bool counted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(text, i))
            {
                counted = true;
                count++;
            }
        }

        return count;
    }
}
