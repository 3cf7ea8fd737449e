using System.Collections.Immutable;
using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Quotations.Rules.Around;
using ArticleGenerator.Quotations.Rules.Before;
using ArticleGenerator.Quotations.Rules.Behind;

namespace ArticleGenerator.Quotations;

/// <summary>
/// The rules that give a quotation its speaker, in the order in which they are tried. These lists are what
/// <see cref="Attributor"/> runs, and the table of docs/quotations.md is written from them.
/// </summary>
internal static class RuleCatalog
{
    private static readonly Resumed Resumed = new();
    private static readonly BeforeResumed BeforeResumed = new();

    /// <summary>The quotation's own sentence: the words within the marks, and what decides whatever follows.</summary>
    public static RuleList First { get; } = new(
        new InterviewMarks(), new ShoutedBy(), new Shouted());

    /// <summary>What stands behind it in its sentence.</summary>
    public static RuleList Behind { get; } = new(
        new Signature(),
        new AccordingTo(),
        new CueAfterInverted(),
        new CueAfter(),
        new ForgottenComma(),
        new CueLaterInverted(),
        new CueLater(),
        new Beside(),
        new BesideInverted());

    /// <summary>What begins its sentence.</summary>
    public static RuleList Opening { get; } = new(new HeadingColon());

    /// <summary>Each word before it in its sentence, from the nearest on.</summary>
    public static NearestWord Words { get; } = new(
        new AccordingToBefore(),
        new InTheWordsOf(),
        new OfThing(),
        new PassiveBy(),
        new Passive(),
        new Parenthesis(),
        new AccordingToOpening(),
        new CueBefore());

    /// <summary>What stands before it, where no word of the sentence has decided.</summary>
    public static RuleList Before { get; } = new(
        new Colon(), new NounBefore(), new RelativeClause());

    /// <summary>What stands behind it and is asked last.</summary>
    public static RuleList Last { get; } = new(new ByAfter(), new AsPut(), new NextSentence());

    /// <summary>The paragraph around those whose own sentence names nobody, in one walk after another.</summary>
    public static ImmutableArray<RulePass> Paragraph { get; } = Passes(
        new RulePass(new QuestionAndAnswer(), new InterviewTurns()),
        new RulePass(new SameSentence()),
        new RulePass(new Beat()),
        new RulePass(Resumed),
        new RulePass(BeforeResumed) { IsBackward = true },
        new RulePass(new SentenceBefore()),
        new RulePass(Resumed),
        new RulePass(BeforeResumed) { IsBackward = true });

    /// <summary>The paragraphs around those that are a paragraph by themselves.</summary>
    public static ImmutableArray<RulePass> Paragraphs { get; } = Passes(
        new RulePass(
            new SignatureBelow(), new Introduced(), new IntroducedColon(), new Turn(), new Continued(), new Narrated(),
            new ContinuedOver())
        {
            GoesOnInParagraph = true,
        },
        new RulePass(new TurnBefore()) { IsBackward = true, GoesOnInParagraph = true });

    /// <summary>Block quotations, whatever has been found of them.</summary>
    public static RuleList Blocks { get; } = new(new SignatureBlock());

    /// <summary>All of them, by their first place in the order.</summary>
    public static ImmutableArray<Rule> All { get; } = First.Rules.Concat(Behind.Rules).Concat(Opening.Rules)
        .Concat<Rule>(Words.Rules).Concat(Before.Rules).Concat(Last.Rules)
        .Concat(Paragraph.Concat(Paragraphs).SelectMany(pass => pass.List.Rules).Distinct())
        .Concat(Blocks.Rules)
        .ToImmutableArray();

    private static ImmutableArray<RulePass> Passes(params RulePass[] passes) => ImmutableArray.Create(passes);
}
