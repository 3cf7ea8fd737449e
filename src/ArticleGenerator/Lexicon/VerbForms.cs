namespace ArticleGenerator.Lexicon;

/// <summary>The forms of an English verb.</summary>
/// <param name="Base"><c>say</c>.</param>
/// <param name="ThirdPerson"><c>says</c>.</param>
/// <param name="Past"><c>said</c>; two where America and Britain spell it in two ways: <c>labeled</c>,
/// <c>labelled</c>.</param>
/// <param name="Participle"><c>saying</c>.</param>
internal sealed record VerbForms(
    string Base, string ThirdPerson, IReadOnlyList<string> Past, IReadOnlyList<string> Participle)
{
    // Their last syllable is stressed, as in short verbs.
    private static readonly WordSet Doubling = new("admit deadpan permit rebut refer regret");

    /// <summary>The forms of a regular verb, by the rules of spelling.</summary>
    public static VerbForms Of(string verb)
    {
        string[] stems = Stems(verb);
        return new VerbForms(
            verb,
            ThirdPersonOf(verb),
            Array.ConvertAll(stems, stem => PastOf(verb, stem)),
            Array.ConvertAll(stems, stem => ParticipleOf(verb, stem)));
    }

    private static string ThirdPersonOf(string verb) =>
        EndsInConsonantAndY(verb) ? verb.Substring(0, verb.Length - 1) + "ies"
        : EndsIn(verb, "s") || EndsIn(verb, "x") || EndsIn(verb, "sh") || EndsIn(verb, "ch") || EndsIn(verb, "o")
        ? verb + "es"
        : verb + "s";

    private static string PastOf(string verb, string stem) =>
        EndsIn(verb, "e") ? verb + "d"
        : EndsInConsonantAndY(verb) ? verb.Substring(0, verb.Length - 1) + "ied"
        : stem + "ed";

    private static string ParticipleOf(string verb, string stem) =>
        EndsIn(verb, "e") && !EndsIn(verb, "ee") ? verb.Substring(0, verb.Length - 1) + "ing" : stem + "ing";

    // What stands before -ed and -ing.
    private static string[] Stems(string verb)
    {
        string doubled = verb + verb[verb.Length - 1];

        // America: signaled; Britain: signalled.
        bool isBritish = verb.Length > 4 && EndsIn(verb, "l") && IsVowel(verb[verb.Length - 2])
            && !IsVowel(verb[verb.Length - 3]);
        return isBritish ? [verb, doubled] : Doubles(verb) ? [doubled] : [verb];
    }

    // A stressed last syllable doubles its consonant: slam, slammed; admit, admitted.
    private static bool Doubles(string verb)
    {
        // The u of "quip" belongs to its q.
        bool isShort = verb.Length is 3 or 4
            && !IsVowel(verb[verb.Length - 1]) && verb[verb.Length - 1] is not ('w' or 'x' or 'y')
            && IsVowel(verb[verb.Length - 2])
            && (!IsVowel(verb[verb.Length - 3]) || verb.StartsWith("qu", StringComparison.Ordinal));
        return isShort || Doubling.Contains(verb.AsSpan());
    }

    private static bool EndsIn(string verb, string end) => verb.EndsWith(end, StringComparison.Ordinal);

    private static bool EndsInConsonantAndY(string verb) =>
        verb.Length > 2 && EndsIn(verb, "y") && !IsVowel(verb[verb.Length - 2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
