using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.References;

/// <summary>Asks the program for what an article says of it: ART017 and ART018.</summary>
internal static class CodeReferenceCheck
{
    /// <summary>The problem of one reference; null where there is nothing to say.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="symbols">What its name means.</param>
    /// <param name="nearest">Looks for the symbol that was meant.</param>
    /// <param name="cancellation">Cancels the search for the symbol that was meant.</param>
    public static Problem? Of(
        ReferenceSyntax reference,
        ImmutableArray<ISymbol> symbols,
        NearestSymbol nearest,
        CancellationToken cancellation)
    {
        if (symbols.IsEmpty)
        {
            string? meant = nearest.Of(reference.Target, cancellation);
            return Problem.At(
                ProblemKind.UnknownSymbol,
                reference.Place,
                reference.Target,
                meant is null ? "" : $" Did you mean “{meant}”?") with
            { Suggestion = meant };
        }

        // Of several of one name, one that is not obsolete is enough.
        string[] notices =
            [.. symbols.Select(Notice).TakeWhile(notice => notice is not null).Select(notice => notice!)];
        return notices.Length < symbols.Length
            ? null
            : Problem.At(ProblemKind.ObsoleteSymbol, reference.Place, reference.Target, notices[0]);
    }

    // What is said of an obsolete symbol, or of the type that it stands in: a sentence behind a space, or nothing.
    private static string? Notice(ISymbol symbol)
    {
        for (ISymbol? part = symbol; part is not null and not INamespaceSymbol; part = part.ContainingSymbol)
        {
            AttributeData? obsolete = part.GetAttributes().FirstOrDefault(IsObsolete);
            if (obsolete is not null)
            {
                object? words = obsolete.ConstructorArguments.FirstOrDefault().Value;
                return words is string { Length: > 0 } text ? $" Its author says: {text}" : "";
            }
        }

        return null;
    }

    private static bool IsObsolete(AttributeData attribute) => attribute.AttributeClass is
    {
        Name: nameof(ObsoleteAttribute),
        ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true },
    };
}
