using System.Collections.Immutable;
using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// One way in which texts tell who says something: what is written in docs/quotations.md, what tests run, and what
/// decides are one object. It keeps nothing between two articles, and it can report no id but its own.
/// </summary>
internal abstract class Rule
{
    /// <param name="id">What its attributions carry.</param>
    /// <param name="meaning">What it finds, in a few words.</param>
    /// <param name="examples">Texts of which it decides a quotation; the document shows the first.</param>
    /// <param name="counterExamples">Texts that look like them, of which it decides none.</param>
    protected Rule(string id, string meaning, string[] examples, string[] counterExamples)
    {
        Id = id;
        Meaning = meaning;
        Examples = ImmutableArray.Create(examples);
        CounterExamples = ImmutableArray.Create(counterExamples);
    }

    /// <summary>What its attributions carry; no other rule has the same.</summary>
    public string Id { get; }

    /// <summary>What it finds, in a few words.</summary>
    public string Meaning { get; }

    /// <summary>Texts of which it decides a quotation.</summary>
    public ImmutableArray<string> Examples { get; }

    /// <summary>Texts that look like them, of which it decides none.</summary>
    public ImmutableArray<string> CounterExamples { get; }

    /// <param name="speaker">The words that name the speaker.</param>
    /// <param name="cue">The token of the cue verb, or -1.</param>
    protected Attribution Found(Mention speaker, int cue = -1) => new(Id, speaker, cue);

    /// <summary>Whoever says something else says this, too.</summary>
    protected Attribution Found(Attribution other) => other with { Rule = Id };
}
