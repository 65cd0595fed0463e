// SPDX-License-Identifier: GPL-3.0-or-later
// Part of every test under the thread sanitizer only. The system's Qt is built without it, so that what Qt
// hands from one thread to another looks like a race: a task, a semaphore, a future, a queued signal. Here
// stands between the tests and Qt and says "this happened before that" where Qt does. Nothing of our own is
// excused: what is not handed over by Qt, the sanitizer still judges by itself. This file is built with it
// like any other: of an inline function of Qt's headers, such as the end of a shared string, the linker keeps
// one copy for the whole program, and were that one from a file built without, the sanitizer would see no
// string's last holder.
#include <QCoreApplication>
#include <QFutureInterface>
#include <QMetaObject>
#include <QRunnable>
#include <QSemaphore>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdlib>
#include <functional>

struct QSignalSpyCallbackSet
{
    void (*signalBegin)(QObject *, int, void **);
    void (*slotBegin)(QObject *, int, void **);
    void (*signalEnd)(QObject *, int);
    void (*slotEnd)(QObject *, int);
};
void Q_CORE_EXPORT qt_register_signal_spy_callbacks(QSignalSpyCallbackSet *set);

namespace {

char events; ///< stands for every event: all that a thread did before an event is before every later delivery

template <typename Function> Function *next(const char *symbol)
{
    void *found = dlsym(RTLD_NEXT, symbol);
    if (!found)
        std::abort();
    return reinterpret_cast<Function *>(found);
}

void before(const void *what) { __tsan_release(const_cast<void *>(what)); }
void after(const void *what) { __tsan_acquire(const_cast<void *>(what)); }

class HandedOver : public QRunnable
{
public:
    HandedOver(QThreadPool *pool, QRunnable *task) : m_pool(pool), m_task(task) { before(this); }
    void run() override
    {
        after(this);
        const bool isOwned = m_task->autoDelete();
        m_task->run();
        if (isOwned)
            delete m_task;
        before(m_pool);
    }

private:
    QThreadPool *m_pool;
    QRunnable *m_task;
};

class Function : public QRunnable
{
public:
    explicit Function(std::function<void()> function) : m_function(std::move(function)) { }
    void run() override { m_function(); }

private:
    std::function<void()> m_function;
};

/// A call in another thread, which the caller may wait for.
class CallElsewhere : public QtPrivate::QSlotObjectBase
{
public:
    explicit CallElsewhere(QtPrivate::QSlotObjectBase *slot)
        : QSlotObjectBase(&CallElsewhere::invoke), m_slot(slot)
    {
        before(this);
    }

private:
    static void invoke(int what, QSlotObjectBase *self, QObject *object, void **arguments, bool *)
    {
        after(self);
        QtPrivate::QSlotObjectBase *slot = static_cast<CallElsewhere *>(self)->m_slot;
        if (what == QSlotObjectBase::Call) {
            slot->call(object, arguments);
            before(self); // whoever lets go of it last
            before(&events);
        } else if (what == QSlotObjectBase::Destroy) {
            slot->destroyIfLastRef();
            delete static_cast<CallElsewhere *>(self);
        }
    }
    QtPrivate::QSlotObjectBase *m_slot;
};

const void *sharedOf(const QFutureInterfaceBase *future) ///< behind the virtual table
{
    return reinterpret_cast<void *const *>(future)[1];
}

void installCallbacks()
{
    static QSignalSpyCallbackSet spies { [](QObject *, int, void **) { before(&events); }, nullptr, nullptr,
        nullptr };
    qt_register_signal_spy_callbacks(&spies);
    QInternal::registerCallback(QInternal::EventNotifyCallback, [](void **) {
        after(&events);
        return false;
    });
}
Q_CONSTRUCTOR_FUNCTION(installCallbacks)

} // namespace

void QThreadPool::start(QRunnable *task, int priority)
{
    static auto *const real
        = next<void(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    real(this, new HandedOver(this, task), priority);
}

void QThreadPool::start(std::function<void()> function, int priority)
{
    start(new Function(std::move(function)), priority);
}

bool QThreadPool::tryStart(QRunnable *task)
{
    static auto *const real = next<bool(QThreadPool *, QRunnable *)>("_ZN11QThreadPool8tryStartEP9QRunnable");
    auto *handed = new HandedOver(this, task);
    const bool isStarted = real(this, handed);
    if (!isStarted)
        delete handed;
    return isStarted;
}

bool QThreadPool::tryStart(std::function<void()> function)
{
    auto *task = new Function(std::move(function));
    const bool isStarted = tryStart(task);
    if (!isStarted)
        delete task;
    return isStarted;
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static auto *const real = next<bool(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool isDone = real(this, milliseconds);
    after(this);
    return isDone;
}

void QSemaphore::release(int count)
{
    static auto *const real = next<void(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    before(this);
    real(this, count);
}

void QSemaphore::acquire(int count)
{
    static auto *const real = next<void(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    real(this, count);
    after(this);
}

void QFutureInterfaceBase::reportFinished()
{
    static auto *const real
        = next<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    before(sharedOf(this));
    before(&events);
    real(this);
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static auto *const real
        = next<void(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    real(this, index);
    after(sharedOf(this));
}

void QFutureInterfaceBase::waitForFinished()
{
    static auto *const real
        = next<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    real(this);
    after(sharedOf(this));
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    static auto *const real = next<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    const void *shared = sharedOf(this);
    before(shared);
    const bool isLeft = real(this);
    after(shared);
    return isLeft;
}

bool QMetaObject::invokeMethodImpl(
    QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static auto *const real = next<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    before(&events);
    const bool isInvoked = real(object, new CallElsewhere(slot), type, result);
    after(&events);
    return isInvoked;
}

/// QProcess starts a program by a child that shares all memory until it does. The sanitizer's own memory is
/// among that: it keeps what the child does for the parent's, and sees no order any more. Here such a child
/// has a copy. Nothing else in these programs calls this.
extern "C" int clone(int (*function)(void *), void *, int flags, void *argument, ...) noexcept
{
    if (!(flags & CLONE_VFORK))
        std::abort();
    const pid_t child = fork();
    if (child == 0)
        _exit(function(argument));
    if (child > 0 && (flags & CLONE_PIDFD)) {
        va_list others;
        va_start(others, argument);
        *va_arg(others, int *) = int(syscall(SYS_pidfd_open, child, 0));
        va_end(others);
    }
    return child;
}
