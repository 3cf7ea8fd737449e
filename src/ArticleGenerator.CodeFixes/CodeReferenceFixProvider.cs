using System.Collections.Immutable;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGenerator.CodeFixes;

/// <summary>Offers the nearest symbol for ART017, a reference to one that is not there.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(CodeReferenceFixProvider),
    DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class CodeReferenceFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Descriptors.UnknownSymbol.Id);

    /// <summary>None: each reference has its own mistake, and a guess is to be looked at.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (
            await EditedArticle.ReadAsync(context.TextDocument, hasWarnings: false, context.CancellationToken)
                .ConfigureAwait(false) is not { } article)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // Where the text has changed since, another word stands there.
            bool isThere = article.Reading.Syntax.References.Any(reference =>
                reference.Kind == SpanKind.CodeReference && reference.Place == diagnostic.Location.SourceSpan);
            if (isThere && diagnostic.Properties.TryGetValue(DiagnosticInfo.SuggestionKey, out string? name)
                && name is not null)
            {
                context.RegisterCodeFix(
                    ReferenceActions.Change(
                        context.TextDocument, diagnostic.Location.SourceSpan, diagnostic.Id, name),
                    diagnostic);
            }
        }
    }
}
