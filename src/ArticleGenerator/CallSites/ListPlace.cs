using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.CallSites;

/// <summary>A list of an article, in which a part was looked for: <c>ferry.Sections.ANewEngine</c>.</summary>
internal static class ListPlace
{
    /// <summary>Null for all other types, and for the list of an article that is known at run time only.</summary>
    public static NamedPlace? Of(MemberUse use, SemanticModel model, ArticleTypes types, CancellationToken cancellation)
    {
        if (types.KindOf(use.Owner) is not { } kind)
        {
            return null;
        }

        if (Article(use, model, types, cancellation) is not { } article)
        {
            return OfProperty(use, kind, model, types, cancellation);
        }

        var candidates = Parts(use.Owner, article).Select(part => new Candidate(part, kind)).ToImmutableArray();
        return new NamedPlace(
            Found: $"The article {ArticleNames.Of(article)} has no {kind.Noun} {use.Identifier}.",
            Nothing: "no " + kind.Nouns,
            Back: kind.Back,
            Candidates: candidates)
        {
            Article = (article, kind),
            Namesakes = candidates.Where(candidate => Namesake.Is(use.Identifier, candidate.Name)).ToImmutableArray(),
        };
    }

    // At article_members = names an article is a property of the library's type, and its lists are the library's.
    private static NamedPlace? OfProperty(
        MemberUse use, PartKind kind, SemanticModel model, ArticleTypes types, CancellationToken cancellation)
    {
        if (use.Receiver is not { } list
            || Receivers.OwnerOf(list, model, cancellation) is not { } owner
            || Receivers.PropertyOf(owner, model, cancellation) is not { Type: INamedTypeSymbol type } article
            || !types.IsAnyArticle(type)
            || types.IsArticle(type)
            || !types.IsScope(article.ContainingType)
            || !IsGenerated(article))
        {
            return null;
        }

        string found = $"The article {article.Name} has no {kind.Noun} {use.Identifier}.";
        return new NamedPlace(found, Nothing: "", Back: "", ImmutableArray<Candidate>.Empty)
        {
            Advice = $"Its {kind.Nouns} have no names in C#, since article_members is names for it: take one by its "
                + $"place, such as {kind.Property}[0], or set it to all.",
        };
    }

    // Anybody can add a property to the partial class: that it is an Article there says nothing of a level.
    private static bool IsGenerated(ISymbol property) => property.DeclaringSyntaxReferences.All(static declaration =>
        declaration.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase));

    // An article without quotes has no list class of its own. Its list is the library's, which knows no article; the
    // expression that it was taken from does.
    private static INamedTypeSymbol? Article(
        MemberUse use, SemanticModel model, ArticleTypes types, CancellationToken cancellation)
    {
        ITypeSymbol? article = use.Owner.ContainingType;
        if (article is null && use.Receiver is { } list && Receivers.OwnerOf(list, model, cancellation) is { } owner)
        {
            article = Receivers.TypeOf(owner, model, cancellation);
        }

        return types.IsArticle(article) ? (INamedTypeSymbol)article! : null;
    }

    // In the order of the text: that is how they are declared.
    private static IEnumerable<ISymbol> Parts(INamedTypeSymbol list, INamedTypeSymbol article) =>
        SymbolEqualityComparer.Default.Equals(list.ContainingType, article)
            ? list.GetMembers().Where(static member => member is IPropertySymbol { IsIndexer: false, IsStatic: false })
            : [];
}
