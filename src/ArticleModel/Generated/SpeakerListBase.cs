using System.ComponentModel;
using System.Diagnostics;

namespace ArticleModel.Generated;

/// <summary>
/// For generated code: the base of an article's list of speakers, with names for the first ones. To bind <c>__0</c>
/// costs the C# compiler less than <c>this[0]</c>, which is an argument and the choice of an indexer
/// (docs/decisions/0002). No speaker has a name that begins like these.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SpeakerListBase : SpeakerList
{
    /// <summary>For generated code: the list of an article that makes it.</summary>
    protected SpeakerListBase()
    {
    }

    /// <summary>The first speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __0 => this[0];

    /// <summary>The second speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __1 => this[1];

    /// <summary>The third speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __2 => this[2];

    /// <summary>The fourth speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __3 => this[3];

    /// <summary>The fifth speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __4 => this[4];

    /// <summary>The sixth speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __5 => this[5];

    /// <summary>The seventh speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __6 => this[6];

    /// <summary>The eighth speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __7 => this[7];

    /// <summary>The ninth speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __8 => this[8];

    /// <summary>The tenth speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __9 => this[9];

    /// <summary>The eleventh speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __10 => this[10];

    /// <summary>The twelfth speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __11 => this[11];

    /// <summary>The thirteenth speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __12 => this[12];

    /// <summary>The fourteenth speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __13 => this[13];

    /// <summary>The fifteenth speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __14 => this[14];

    /// <summary>The sixteenth speaker.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Speaker __15 => this[15];
}
