/**
 */
package org.storletdesigner.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Storlet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A definition placed in a container, with its variables bound.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.Storlet#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.storletdesigner.model.Storlet#isDisabled <em>Disabled</em>}</li>
 *   <li>{@link org.storletdesigner.model.Storlet#getBounds <em>Bounds</em>}</li>
 *   <li>{@link org.storletdesigner.model.Storlet#isCollapsed <em>Collapsed</em>}</li>
 *   <li>{@link org.storletdesigner.model.Storlet#getBindings <em>Bindings</em>}</li>
 *   <li>{@link org.storletdesigner.model.Storlet#getHandlers <em>Handlers</em>}</li>
 * </ul>
 *
 * @see org.storletdesigner.model.ModelPackage#getStorlet()
 * @model
 * @generated
 */
public interface Storlet extends Named {
	/**
	 * Returns the value of the '<em><b>Definition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definition</em>' reference.
	 * @see #setDefinition(StorletDefinition)
	 * @see org.storletdesigner.model.ModelPackage#getStorlet_Definition()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	StorletDefinition getDefinition();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Storlet#getDefinition <em>Definition</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' reference.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(StorletDefinition value);

	/**
	 * Returns the value of the '<em><b>Disabled</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disabled</em>' attribute.
	 * @see #setDisabled(boolean)
	 * @see org.storletdesigner.model.ModelPackage#getStorlet_Disabled()
	 * @model default="false"
	 * @generated
	 */
	boolean isDisabled();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Storlet#isDisabled <em>Disabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disabled</em>' attribute.
	 * @see #isDisabled()
	 * @generated
	 */
	void setDisabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bounds</em>' attribute.
	 * @see #setBounds(Bounds)
	 * @see org.storletdesigner.model.ModelPackage#getStorlet_Bounds()
	 * @model dataType="org.storletdesigner.model.Bounds"
	 * @generated
	 */
	Bounds getBounds();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Storlet#getBounds <em>Bounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bounds</em>' attribute.
	 * @see #getBounds()
	 * @generated
	 */
	void setBounds(Bounds value);

	/**
	 * Returns the value of the '<em><b>Collapsed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Collapsed</em>' attribute.
	 * @see #setCollapsed(boolean)
	 * @see org.storletdesigner.model.ModelPackage#getStorlet_Collapsed()
	 * @model default="false"
	 * @generated
	 */
	boolean isCollapsed();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Storlet#isCollapsed <em>Collapsed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collapsed</em>' attribute.
	 * @see #isCollapsed()
	 * @generated
	 */
	void setCollapsed(boolean value);

	/**
	 * Returns the value of the '<em><b>Bindings</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.Binding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bindings</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getStorlet_Bindings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Binding> getBindings();

	/**
	 * Returns the value of the '<em><b>Handlers</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.Handler}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Handlers</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getStorlet_Handlers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Handler> getHandlers();

} // Storlet
