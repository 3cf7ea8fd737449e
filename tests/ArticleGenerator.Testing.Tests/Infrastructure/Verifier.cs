#if !VERIFY
using Microsoft.CodeAnalysis;
using SnapshotComparer;

namespace VerifyXunit;

/// <summary>
/// What the tests use of Verify, which not every registry has: with <c>-p:UseVerify=true</c> it is the real one.
/// </summary>
internal static class Verifier
{
    public static Task Verify(GeneratorDriver target) => Snapshot.Verify(target);

    public static Task Verify(string target) => Snapshot.Verify(target);
}
#endif
