using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.References;

/// <summary>
/// Names of symbols as the compiler itself reads them in a doc comment: a tree with a comment for each, beside the
/// program's own. So overloads, generics, aliases and global usings are what they are in C#.
/// </summary>
internal sealed class CrefTree
{
    // In UTF-16 code units.
    private const int LongestName = 500;

    private readonly Compilation _compilation;
    private readonly SemanticModel _model;
    private readonly IReadOnlyList<string> _names;
    private readonly ImmutableArray<CrefSyntax?> _crefs;

    /// <param name="compilation">The program.</param>
    /// <param name="space">The namespace in which the names are read; empty for the global one.</param>
    /// <param name="names">The names, as articles write them.</param>
    public CrefTree(Compilation compilation, string space, IReadOnlyList<string> names)
    {
        var options = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            Code(space, names),
            (options ?? CSharpParseOptions.Default).WithDocumentationMode(DocumentationMode.Diagnose));
        _compilation = compilation.AddSyntaxTrees(tree);
        _model = _compilation.GetSemanticModel(tree);
        _names = names;
        _crefs = ImmutableArray.CreateRange(
            tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Select(CrefOf));
    }

    /// <summary>What a name means: one symbol, several of one name, or none.</summary>
    /// <param name="index">The name's place among those that the tree was made of.</param>
    /// <param name="cancellation">Cancels binding.</param>
    public ImmutableArray<ISymbol> Symbols(int index, CancellationToken cancellation)
    {
        // "T:Harbour.Ferry", the form of doc comments' ids.
        string name = _names[index];
        if (name.Length > 1 && name[1] == ':')
        {
            return CanBeName(name)
                ? DocumentationCommentId.GetSymbolsForDeclarationId(name, _compilation)
                : ImmutableArray<ISymbol>.Empty;
        }

        if (_crefs[index] is not { ContainsDiagnostics: false, ContainsSkippedText: false } cref)
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        SymbolInfo info = _model.GetSymbolInfo(cref, cancellation);
        return info.Symbol is { } symbol ? ImmutableArray.Create(symbol) : info.CandidateSymbols;
    }

    private static string Code(string space, IReadOnlyList<string> names)
    {
        var code = new StringBuilder(space.Length > 0 ? $"namespace {space}\n{{\n" : "");
        foreach (string name in names)
        {
            // A class for each: one that is no name does not swallow the next.
            string written = CanBeName(name) ? name.Replace('<', '{').Replace('>', '}') : "";
            code.Append("/// <see cref=\"").Append(written).Append("\"/>\nclass ArticleReferenceAnchor { }\n");
        }

        return code.Append(space.Length > 0 ? "}\n" : "").ToString();
    }

    // An article's text is not to become code, not even in a comment that nobody compiles.
    private static bool CanBeName(string words) => words.Length <= LongestName
        && words.All(letter => char.IsLetterOrDigit(letter) || "_.,:~<>{}()[] *?@+-/%^|!=".IndexOf(letter) >= 0);

    private static CrefSyntax? CrefOf(ClassDeclarationSyntax anchor) => anchor
        .DescendantNodes(descendIntoTrivia: true).OfType<XmlCrefAttributeSyntax>().FirstOrDefault()?.Cref;
}
