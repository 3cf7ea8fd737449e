using ArticleGenerator.Lexicon;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Lexicon;

/// <summary>The lexicon is data that people edit: what can be wrong with it, these tests find.</summary>
public sealed class LexiconTests
{
    /// <summary>Words of the closed classes: nobody coins a preposition.</summary>
    private const WordClass Closed =
        WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Auxiliary;

    /// <summary>Words that stand in names or for people and things.</summary>
    private const WordClass Open =
        WordClass.Role | WordClass.Organisation | WordClass.Company | WordClass.Place | WordClass.Portfolio
        | WordClass.SpeechNoun | WordClass.ShoutNoun | WordClass.TitleCue | WordClass.Calendar | WordClass.Suffix;

    /// <summary>
    /// Classes that exclude each other. All other pairs may share words: a mayor is a title and a role, "his" is a
    /// determiner and male, "June" is a month and a first name.
    /// </summary>
    private static readonly (WordClass One, WordClass Other)[] Exclusive =
    [
        (Closed, Open),
        (Closed, WordClass.Title),
        (Closed, WordClass.Cue | WordClass.CueBase),
        (Closed, WordClass.Verb),
        (WordClass.Determiner, Open),
        (WordClass.Determiner, WordClass.AnyCue),
        (WordClass.Determiner, WordClass.Title),
        (WordClass.Determiner, WordClass.Preposition),
        (WordClass.Pronoun, WordClass.Determiner),
        (WordClass.Pronoun, WordClass.Preposition),
        (WordClass.Adverb, Open),
        (WordClass.Adverb, WordClass.Preposition),
        (WordClass.Suffix, Open & ~WordClass.Suffix),
        (WordClass.Calendar, WordClass.Title),
        (WordClass.Calendar, WordClass.Place),
        (WordClass.Particle, Open),
        (WordClass.Place, WordClass.Role),
        (WordClass.Place, WordClass.Title),
        (WordClass.Place, WordClass.Organisation),
        (WordClass.Company, WordClass.Organisation),
        (WordClass.Verb, WordClass.AnyCue),
        (WordClass.Verb, WordClass.Title),
    ];

    [Fact]
    public void The_words_of_a_list_are_sorted_and_there_once()
    {
        foreach (WordList list in EnglishWords.Lists)
        {
            AssertSorted(list.Split(), list.Class.ToString());
        }
    }

    [Fact]
    public void A_word_is_on_one_list_of_a_class()
    {
        foreach (IGrouping<WordClass, WordList> lists in EnglishWords.Lists.GroupBy(list => list.Class))
        {
            string[] words = [.. lists.SelectMany(list => list.Split())];

            Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
        }
    }

    [Fact]
    public void Classes_that_exclude_each_other_share_no_word()
    {
        IEnumerable<string> shared = Exclusive.SelectMany(pair => EnglishWords.Classes
            .Where(word => (word.Value & pair.One) != 0 && (word.Value & pair.Other) != 0)
            .Select(word => $"{word.Key}: {word.Value & (pair.One | pair.Other)}"));

        Assert.Empty(shared);
    }

    [Fact]
    public void Words_are_in_lower_case_and_short_enough_to_be_found()
    {
        Assert.All(EnglishWords.Classes, word =>
        {
            Assert.Equal(word.Key.ToLowerInvariant(), word.Key);
            Assert.Equal(word.Value, LexiconTable.English.Find(word.Key.AsSpan()));
        });
    }

    [Fact]
    public void The_sets_of_the_rules_are_sorted()
    {
        Assert.All(Members<WordSet>(), set => AssertSorted([.. set.Member.Words], set.Name));
        Assert.All(Members<WordEndings>(), endings => AssertSorted([.. endings.Member.Endings], endings.Name));
    }

    [Fact]
    public void Every_word_of_a_set_is_found_in_any_case_and_no_other()
    {
        Assert.All(
            Members<WordSet>(),
            set =>
            {
                Assert.All(set.Member.Words, word => Assert.True(set.Member.Contains(word.ToUpperInvariant())));
                Assert.False(set.Member.Contains("xqzt"));
                Assert.False(set.Member.Contains(""));
            });
    }

    [Fact]
    public void Sets_that_exclude_each_other_share_no_word()
    {
        WordSet[][] exclusive =
        [
            [
                PersonNounWords.Kin, PersonNounWords.NoPersons, PersonNounWords.Adjectives, PersonNounWords.Things,
            ],
            [PronounWords.Masculine, PronounWords.Feminine, PronounWords.They, PronounWords.It, PronounWords.Narrator],
            [DeterminerWords.Articles, DeterminerWords.Owners, DeterminerWords.Demonstratives, DeterminerWords.One],
            [VerbWords.Saying, VerbWords.SpeakingBases, VerbWords.Answers, VerbWords.Going, VerbWords.Beginning],
        ];

        Assert.All(
            exclusive,
            sets =>
            {
                string[] words = [.. sets.SelectMany(set => set.Words)];

                Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
            });
    }

    [Fact]
    public void Sets_that_say_more_of_a_class_hold_words_of_it()
    {
        AssertAre(WordClass.Role, PersonNounWords.Things);
        AssertAre(WordClass.Conjunction, ConjunctionWords.Coordinating, ConjunctionWords.WithoutClause);
        AssertAre(WordClass.Auxiliary, VerbWords.Be, VerbWords.Unfinite);
        AssertAre(WordClass.Determiner, DeterminerWords.Articles, DeterminerWords.Owners, DeterminerWords.New);
        AssertAre(WordClass.CueBase, VerbWords.SpeakingBases);
        AssertAre(WordClass.Cue, VerbWords.Saying, VerbWords.SurelyVerbs, VerbWords.Reported, VerbWords.Beginning);
        Assert.DoesNotContain(
            PersonNounWords.NoPersons.Words.Concat(PersonNounWords.Adjectives.Words).Concat(PersonNounWords.Kin.Words),
            word => LexiconTable.English.Find(word).HasFlag(WordClass.Role));
        AssertAre(WordClass.Male, PronounWords.Masculine);
        AssertAre(WordClass.Female, PronounWords.Feminine);
    }

    [Fact]
    public void Cue_verbs_are_sorted_by_sense_and_there_once()
    {
        AssertSorted([.. CueVerbs.Irregular], "irregular");
        Assert.All(CueVerbs.Regular, list => AssertSorted([.. list.Words], list.Words[0]));
        string[] verbs =
        [
            .. CueVerbs.Irregular.Select(forms => forms.Split(' ')[0]),
            .. CueVerbs.Regular.SelectMany(list => list.Words),
        ];

        Assert.Equal(verbs.Distinct(StringComparer.Ordinal), verbs);
        Assert.Empty(
            CueVerbs.Hearers.Words.Concat(CueVerbs.Nouns.Words)
                .Concat(CueVerbs.Naming.Words)
                .Except(verbs, StringComparer.Ordinal));
    }

    // The file was checked against a list of 275,000 English words (an-array-of-english-words 2.0.0), in which every
    // form stands but those of "e-mail" and "retweet". A new verb's line is looked up before it is added.
    [Fact]
    public void The_forms_of_a_cue_verb_are_those_that_were_looked_up()
    {
        var lines = new List<string>();
        foreach (string verb in CueVerbs.Regular.SelectMany(list => list.Words).Order(StringComparer.Ordinal))
        {
            VerbForms forms = VerbForms.Of(verb);
            lines.Add(
                $"{forms.Base} {forms.ThirdPerson} {string.Join('/', forms.Past)} "
                    + $"{string.Join('/', forms.Participle)}");
        }

        Assert.Equal(
            Repository.Read("tests", "ArticleGenerator.Tests", "Lexicon", "verb-forms.txt").TrimEnd().Split('\n'),
            lines);
    }

    private static void AssertSorted(string[] words, string name)
    {
        Assert.NotEmpty(words);
        Assert.True(
            words.SequenceEqual(words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            $"{name} is not sorted, or has a word twice: "
                + $"{string.Join(' ', words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}");
    }

    private static void AssertAre(WordClass wordClass, params WordSet[] sets) => Assert.All(
        sets.SelectMany(set => set.Words),
        word => Assert.True((LexiconTable.English.Find(word) & wordClass) != 0, $"{word} is no {wordClass}"));

    // Every property of the lexicon's classes that is a set, or endings.
    private static IEnumerable<(string Name, T Member)> Members<T>() =>
        typeof(WordSet).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(WordSet).Namespace)
            .SelectMany(
                type =>
                    type.GetProperties().Where(
                        property => property.PropertyType == typeof(T) && property.GetMethod!.IsStatic))
            .Select(property => ($"{property.DeclaringType!.Name}.{property.Name}", (T)property.GetValue(null)!));
}
